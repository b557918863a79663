using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>One side of a comparison, or an argument of a function.</summary>
internal abstract record Operand
{
    /// <summary>Its value for a node.</summary>
    public abstract PathValue Value(Place current, QueryRun run);
}

/// <summary>A value written out.</summary>
internal sealed record Literal(PathValue Constant) : Operand
{
    /// <inheritdoc/>
    public override PathValue Value(Place current, QueryRun run) => Constant;
}

/// <summary>A query that selects one node at most.</summary>
internal sealed record SingularQuery(Query Query) : Operand
{
    /// <inheritdoc/>
    public override PathValue Value(Place current, QueryRun run) =>
        Query.Select(current, run) is { Count: 1 } places ? PathValue.Of(places[0].Node) : PathValue.Nothing;
}

/// <summary><c>length(value)</c>: code points of a text, members of an object, items of an array; else nothing (RFC 9535 §2.4.4).</summary>
internal sealed record Length(Operand Of) : Operand
{
    /// <inheritdoc/>
    public override PathValue Value(Place current, QueryRun run)
    {
        var value = Of.Value(current, run);
        return value.Kind switch
        {
            NodeKind.String => PathValue.OfCount(value.Text!.Count(static c => !char.IsLowSurrogate(c))),
            NodeKind.Array => PathValue.OfCount(value.Node!.Items.Count),
            NodeKind.Object => PathValue.OfCount(value.Node!.Members.Count),
            _ => PathValue.Nothing,
        };
    }
}

/// <summary><c>count(query)</c>: how many nodes it selects (RFC 9535 §2.4.5).</summary>
internal sealed record Count(Query Query) : Operand
{
    /// <inheritdoc/>
    public override PathValue Value(Place current, QueryRun run) => PathValue.OfCount(Query.Select(current, run).Count);
}

/// <summary><c>value(query)</c>: the one node it selects, else nothing (RFC 9535 §2.4.8).</summary>
internal sealed record OnlyValue(Query Query) : Operand
{
    /// <inheritdoc/>
    public override PathValue Value(Place current, QueryRun run) =>
        Query.Select(current, run) is { Count: 1 } places ? PathValue.Of(places[0].Node) : PathValue.Nothing;
}
