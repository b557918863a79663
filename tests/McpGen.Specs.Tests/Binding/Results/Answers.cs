using System;
using System.Linq;
using System.Text;
using McpGen.Specs.Model;

namespace McpGen.Specs.Tests.Binding.Results;

/// <summary>One operation with a JSON answer of a schema, and what a manifest says about the answer.</summary>
internal static class Answers
{
    /// <summary>Binds <c>GET /things</c>.</summary>
    /// <param name="result">The value of <c>result</c>, as YAML in brackets.</param>
    /// <param name="schema">The answer's schema, as YAML in brackets.</param>
    /// <param name="components">The other schemas, as YAML in brackets.</param>
    /// <param name="root">Further keys of the manifest.</param>
    public static Bound Bind(string result, string schema, string components = "{}", string root = "") => Bound.Paths(
        $$"""
        paths:
          /things:
            get:
              operationId: getThing
              responses:
                '200': { description: ok, content: { application/json: { schema: {{schema}} } } }
        components:
          schemas: {{components}}
        """,
        $"tools: [{{ from: api, operation: getThing, result: {result} }}]\n{root}");

    /// <summary>A projection on one line: <c>Only(id, customer: All(-secret))</c>.</summary>
    public static string Text(ProjectionModel? projection)
    {
        if (projection is null)
        {
            return "everything";
        }

        var text = new StringBuilder(projection.KeepsOthers ? "All(" : "Only(");
        foreach (var field in projection.Fields)
        {
            text.Append(text[^1] == '(' ? "" : ", ")
                .Append(field.Action switch
                {
                    ShownFieldAction.Mask => "#",
                    ShownFieldAction.Remove => "-",
                    ShownFieldAction.Lift => "^",
                    _ => "",
                })
                .Append(field.Name ?? "*")
                .Append(field.ShownAs is null ? "" : "=" + field.ShownAs)
                .Append(field.Inner is null ? "" : ": " + Text(field.Inner));
        }

        return text.Append(')').ToString();
    }

    /// <summary>The only tool's projection; fails when anything is wrong.</summary>
    public static string Shown(this Bound bound) =>
        bound.Problems.Any() ? throw new InvalidOperationException(string.Join("\n", bound.Lines)) : Text(bound.Tool.Result?.Projection);
}
