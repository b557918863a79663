using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Generators.Emit;
using McpGen.Generators.Inputs;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>The demo's files, broken at random from fixed seeds, through binding and emission.</summary>
public sealed class SpecFuzzTests
{
    private const string InternalFailure = "MCPGEN001";
    private static readonly GatewayClass Class = new("Acme", "SupportDesk", "public sealed partial class", "support.mcp.yaml", "SupportDesk.cs");

    /// <summary>MCPGEN_FUZZ=full asks for all of them: about two minutes.</summary>
    private static int Mutations => Environment.GetEnvironmentVariable("MCPGEN_FUZZ") == "full" ? 100_000 : 3_000;

    [Fact]
    public void No_broken_file_crashes_the_generator_or_breaks_out_of_its_output()
    {
        var files = new[] { "support.mcp.yaml", "crm.openapi.yaml", "tickets.openapi.json" }
            .Select(static name => new SpecFile(name, File.ReadAllText(Path.Combine(Repository.Root, "specs", "support", name)))).ToArray();
        var faults = new ConcurrentBag<string>();
        var seen = new ConcurrentDictionary<ToolModel, bool>();

        Parallel.For(0, Mutations, seed =>
        {
            if (Fault(files, seed, seen) is { } fault)
            {
                faults.Add(fault);
            }
        });

        Assert.Empty(faults.Order(StringComparer.Ordinal).Take(5));
    }

    private static string? Fault(SpecFile[] files, int seed, ConcurrentDictionary<ToolModel, bool> seen)
    {
        var broken = files.Select((file, i) => i == seed % files.Length ? new SpecFile(file.Path, Mutation.Of(file.Text, seed)) : file).ToList();
        try
        {
            var result = GatewayBinder.Bind(broken[0], new DocumentSet(broken.Skip(1)), CancellationToken.None);
            if (result.Problems.FirstOrDefault(static problem => problem.Id == InternalFailure) is { } failure)
            {
                return $"seed {seed}: {failure}";
            }

            return result.Model is null ? null : Emitted(result.Model, seen).Select(source => SyntaxFault(seed, source)).OfType<string>().FirstOrDefault();
        }
        catch (Exception exception)
        {
            return $"seed {seed}: {exception}";
        }
    }

    private static IEnumerable<string> Emitted(GatewayModel model, ConcurrentDictionary<ToolModel, bool> seen)
    {
        var bound = new BoundClass(new AssignedClass(Class, "SupportDesk", "support.mcp.yaml"), model);
        return
        [
            ClassEmitter.Emit(bound.ToClassSource()),
            .. bound.ToGatewaySources().Select(GatewayEmitter.Emit),

            // Most mutations leave most tools as they were.
            .. bound.ToToolSources().Where(source => seen.TryAdd(source.Tool, true)).Select(ToolEmitter.Emit),
        ];
    }

    // One type in a namespace of ours, and no syntax error: text of a spec has not left its literal or comment.
    private static string? SyntaxFault(int seed, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var types = tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Count();
        var errors = tree.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count > 0 ? $"seed {seed}: {errors[0]}\n{source}" : types != 1 ? $"seed {seed}: {types} types\n{source}" : null;
    }
}
