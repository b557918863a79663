using System; using System.Linq; using Xunit; using McpGen.Specs.Binding; using McpGen.Specs.OpenApi; using System.Diagnostics;
namespace McpGen.Specs.Tests.Binding;
public class StatTests
{
    [Fact]
    public void Stat()
    {
        var files = Corpus.Files(); var documents = new DocumentSet(files);
        var o = new System.IO.StreamWriter("/tmp/b_stat.txt");
        var all = new System.Collections.Generic.List<McpGen.Specs.Problems.Problem>(); int tools = 0, ops = 0, lostTotal = 0;
        foreach (var file in files.Where(f => f.Text.Contains("openapi") || f.Text.Contains("swagger")))
        {
            var d = documents.Open(file); if (!d.IsUsable || d.Operations.Count == 0) continue;
            var m = "mcpgen: 1\ngateway: {name: c}\nupstreams: " + System.Text.Json.JsonSerializer.Serialize(new { api = new { openapi = file.Path[(file.Path.LastIndexOf('/') + 1)..], baseUrl = "http://localhost" } }) + "\ntools: [{from: api, select: all}]";
            var sw = Stopwatch.StartNew();
            var r = GatewayBinder.Bind(new(file.Path + ".mcp.yaml", m), documents, TestContext.Current.CancellationToken);
            ops += d.Operations.Count; tools += r.Model?.Tools.Count ?? 0; all.AddRange(r.Problems);
            var have = (r.Model?.Tools ?? default).Select(t => t.Method + " " + t.PathTemplate).ToHashSet();
            var lost = d.Operations.Count(e => !have.Contains(e.Method + " " + e.Path)); lostTotal += lost;
            o.WriteLine($"{file.Path.Replace("/tmp/corpus/dev/", "")}: ops {d.Operations.Count} tools {r.Model?.Tools.Count} lost {lost} problems {r.Problems.Count} {sw.ElapsedMilliseconds} ms, max {(r.Model?.Tools ?? default).Select(t => t.Definition.Length).DefaultIfEmpty().Max()}");
            foreach (var t in r.Model?.Tools ?? default) if (t.Name.Length > 0) System.IO.File.AppendAllText("/tmp/b_defs.txt", file.Name + " " + t.Definition.Replace("\n", "") + "\n");
        }
        o.WriteLine($"TOTAL ops {ops} tools {tools} lost {lostTotal}");
        foreach (var g in all.GroupBy(p => p.Severity + " " + p.Id).OrderBy(g => g.Key)) { o.WriteLine($"{g.Key} {g.Count()}"); foreach (var p in g.Take(12)) o.WriteLine("    " + p.ToString().Replace("/tmp/corpus/dev/", "")); }
        o.Close();
    }
}
