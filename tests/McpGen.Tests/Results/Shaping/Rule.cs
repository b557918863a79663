using System.Collections.Generic;
using System.Linq;
using McpGen.Results.Shaping;

namespace McpGen.Tests.Results.Shaping;

/// <summary>A field and the projection within, as plain values that both the shaper and its reference can be given.</summary>
internal sealed record Rule(string? Name, FieldAction Action, string? As = null, Rules? Inner = null)
{
    public Field ToField() => Action switch
    {
        FieldAction.Keep => Field.Keep(Name, Inner?.ToProjection(), As),
        FieldAction.Lift => Field.Lift(Name!, As!, Inner?.ToProjection()),
        FieldAction.Mask => Field.Mask(Name),
        _ => Field.Remove(Name!),
    };
}

/// <summary>A projection.</summary>
internal sealed record Rules(bool IsOnly, IReadOnlyList<Rule> Items)
{
    public Projection ToProjection()
    {
        Field[] fields = [.. Items.Select(item => item.ToField())];
        return IsOnly ? Projection.Only(fields) : Projection.All(fields);
    }

    public Rule Of(string name) =>
        Items.FirstOrDefault(item => item.Name == name)
        ?? Items.FirstOrDefault(item => item.Name is null)
        ?? new(null, IsOnly ? FieldAction.Remove : FieldAction.Keep);
}
