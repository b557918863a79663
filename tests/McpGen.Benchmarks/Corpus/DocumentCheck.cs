using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Benchmarks.Corpus;

/// <summary>Takes every operation of a document from text to compiled code, and says what went wrong on the way.</summary>
internal static class DocumentCheck
{
    private const string InternalFailure = "MCPGEN001";

    public static DocumentResult Run(CorpusDocument document)
    {
        var started = Stopwatch.GetTimestamp();
        var files = document.Read();
        var bound = GatewayBinder.Bind(document.SelectsAll, files, default);
        var tools = bound.Model?.Tools ?? default;
        var operations = files.Open(document.File).Operations;
        var defects = new List<string>();
        var leftOut = LeftOut(document, files, tools, bound.Problems, defects);

        defects.AddRange(bound.Problems.Where(static problem => problem.Id == InternalFailure).Select(static problem => "crash: " + problem));
        defects.AddRange(Names(tools));
        if (!IsStable(document, bound))
        {
            defects.Add("shuffled paths give another gateway");
        }

        var (sources, crash, complaints) = CorpusCompilation.Run(document, document.SelectsAll);
        if (crash is not null)
        {
            defects.Add("crash of the generator: " + crash);
        }

        if (tools.Count > 0 && sources < tools.Count)
        {
            defects.Add($"{tools.Count} tools, but only {sources} files");
        }

        defects.AddRange(complaints.Select(static complaint => "compiler: " + complaint));
        return new(document.File.Path, operations.Count, tools.Count, leftOut, defects, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>How many operations are no tools, by the problem that says why. Each is bound alone to learn its problem, which the selection must have told too.</summary>
    private static Dictionary<string, int> LeftOut(
        CorpusDocument document, DocumentSet files, EquatableArray<ToolModel> tools, EquatableArray<Problem> problems, List<string> defects)
    {
        var leftOut = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = problems.Select(static problem => (problem.Id, problem.Path, problem.Span)).ToHashSet();
        var bound = tools.Select(static tool => tool.Method + " " + tool.PathTemplate).ToHashSet(StringComparer.Ordinal);
        foreach (var operation in files.Open(document.File).Operations.Where(operation => !bound.Contains(operation.Method + " " + operation.Path)))
        {
            // Paths that are no paths can be named by operationId only.
            var alone = new[] { operation.Method + " " + operation.Path, operation.OperationId }.OfType<string>()
                .SelectMany(name => GatewayBinder.Bind(document.Selects(name), files, default).Problems)
                .Where(static problem => problem.Severity == ProblemSeverity.Error).ToList();
            var why = alone.Find(problem => (told.Contains((problem.Id, problem.Path, problem.Span)) || IsOfManifest(problem, problems)));
            if (why is null)
            {
                defects.Add($"lost without a problem: {operation.Label}; alone: {string.Join(" ", alone)}");
            }

            var id = why?.Id ?? "lost";
            leftOut[id] = leftOut.GetValueOrDefault(id) + 1;
        }

        return leftOut;
    }

    /// <summary>Whether a problem is told at the manifest, whose text differs between the two bindings.</summary>
    private static bool IsOfManifest(Problem problem, EquatableArray<Problem> problems) =>
        problems.Any(told => told.Id == problem.Id && told.Path == problem.Path && told.Message == problem.Message);

    private static IEnumerable<string> Names(EquatableArray<ToolModel> tools)
    {
        foreach (var tool in tools.Where(static tool => tool.Name.Length is 0 or > 60 || !tool.Name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')))
        {
            yield return "illegal name: " + tool.Name;
        }

        foreach (var same in tools.GroupBy(static tool => tool.Name, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1))
        {
            yield return $"a name for {same.Count()} tools: {same.Key}";
        }
    }

    private static bool IsStable(CorpusDocument document, BindingResult bound) =>
        ShuffledPaths.Of(document.File) is not { } shuffled || Equals(GatewayBinder.Bind(document.SelectsAll, document.ReadWith(shuffled), default).Model, bound.Model);
}
