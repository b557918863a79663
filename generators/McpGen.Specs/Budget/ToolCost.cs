using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Model;

namespace McpGen.Specs.Budget;

/// <summary>What one tool costs in <c>tools/list</c>.</summary>
/// <param name="Name">The tool's name.</param>
/// <param name="Bytes">The bytes of its entry, as a client gets it.</param>
/// <param name="Tokens">The estimated tokens of its entry.</param>
internal sealed record ToolCost(string Name, int Bytes, int Tokens)
{
    /// <summary>The cost of a definition, which may be laid out over several lines.</summary>
    public static ToolCost Of(string name, string definition)
    {
        var line = OneLine(definition);
        return new(name, Encoding.UTF8.GetByteCount(line), TokenEstimate.Of(line));
    }

    /// <summary>As the gateway lists it: line breaks and the indentation after them are gone.</summary>
    public static string OneLine(string definition) => string.Concat(definition.Split('\n').Select(static line => line.Trim('\r', '\t', ' ')));
}

/// <summary>What a list of tools costs.</summary>
/// <param name="Tools">By name.</param>
internal sealed record ListCost(EquatableArray<ToolCost> Tools)
{
    /// <summary>The bytes of the list, its brackets and commas included.</summary>
    public int Bytes => Tools.Sum(static tool => tool.Bytes) + System.Math.Max(0, Tools.Count - 1) + 2;

    /// <summary>The estimated tokens of the list.</summary>
    public int Tokens => Tools.Sum(static tool => tool.Tokens);

    /// <summary>The tools that cost most, dearest first; of equal ones the first by name.</summary>
    public IEnumerable<ToolCost> Dearest(int count) =>
        Tools.OrderByDescending(static tool => tool.Tokens).ThenBy(static tool => tool.Name, System.StringComparer.Ordinal).Take(count);
}
