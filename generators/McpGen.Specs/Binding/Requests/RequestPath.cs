using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding.Arguments;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Requests;

/// <summary>Turns an operation's path into parts to write. A query in it becomes query parameters; a fragment is never sent.</summary>
internal sealed class RequestPath(OperationEntry entry, IReadOnlyList<ArgumentSlot> slots, ICollection<Problem> problems)
{
    /// <summary>The path from left to right.</summary>
    public List<PathPartModel> Parts { get; } = [];

    /// <summary>What the path says about the query.</summary>
    public List<ParameterModel> Query { get; } = [];

    /// <summary>Reads the path; a problem when it cannot be requested.</summary>
    public void Bind()
    {
        var path = entry.Path.Split(['#'], 2)[0];
        var mark = path.IndexOf('?');
        BindPath(mark < 0 ? path : path.Substring(0, mark));
        foreach (var pair in mark < 0 ? [] : path.Substring(mark + 1).Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            BindQuery(pair.Split(['='], 2));
        }
    }

    private void BindPath(string path)
    {
        var literal = new StringBuilder(path.StartsWith("/", StringComparison.Ordinal) ? "" : "/");
        foreach (var piece in PathText.Pieces(path))
        {
            if (!piece.IsName)
            {
                literal.Append(PathText.Literal(piece.Text));
            }
            else if (Slot(piece.Text) is not { } slot)
            {
                problems.Add(BindingProblems.UnsupportedPath(entry.Node, entry.Path, $"no parameter describes '{{{piece.Text}}}'"));
            }
            else if (slot.FixedJson is { } json)
            {
                literal.Append(PathText.Value(PlainText(json)));
            }
            else
            {
                Flush(literal);
                Parts.Add(new(
                    null, slot.Identifier, slot.WireName, slot.Parameter!.Style, slot.Parameter.Explode, piece.Text.StartsWith("+", StringComparison.Ordinal)));
            }
        }

        Flush(literal);
        if (Parts.Where(static part => part.Literal is not null).SelectMany(static part => part.Literal!.Split('/')).Any(PathText.IsDotSegment) && HasDotSegment(path))
        {
            problems.Add(BindingProblems.UnsupportedPath(entry.Node, entry.Path, "it holds '.' or '..' as a segment"));
        }
    }

    // "..." between two parameters is text; only a segment that is nothing but dots changes the path.
    private static bool HasDotSegment(string path) => path.Split('/').Any(PathText.IsDotSegment);

    private void BindQuery(string[] pair)
    {
        var name = Uri.UnescapeDataString(pair[0]);
        var value = pair.Length == 1 ? "" : pair[1];
        var pieces = PathText.Pieces(value);
        if (pieces.Count == 1 && pieces[0].IsName && Slot(pieces[0].Text) is { } slot)
        {
            Query.Add(new(ParameterLocation.Query, name, slot.Value, ParameterStyle.Form, true, false));
        }
        else if (pieces.Any(static piece => piece.IsName))
        {
            problems.Add(BindingProblems.UnsupportedPath(entry.Node, entry.Path, "a parameter in its query is mixed with text, or not declared"));
        }
        else
        {
            Query.Add(new(ParameterLocation.Query, name, new(null, JsonLiteral.String(Uri.UnescapeDataString(value))), ParameterStyle.Form, true, false));
        }
    }

    private ArgumentSlot? Slot(string name) => slots.FirstOrDefault(slot => slot.Location == ParameterLocation.Path && slot.WireName == name.TrimStart('+'));

    private void Flush(StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            Parts.Add(new(literal.ToString(), null));
            literal.Clear();
        }
    }

    /// <summary>The text of a JSON scalar.</summary>
    internal static string PlainText(string json) => JsonValue.Parse(json).Scalar ?? "";
}
