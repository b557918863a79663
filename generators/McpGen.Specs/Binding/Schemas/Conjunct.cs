using System.Collections.Generic;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>A schema whose keywords all count, some perhaps dealt with already.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="WithoutUnions">Whether its <c>oneOf</c> and <c>anyOf</c> are dealt with elsewhere.</param>
internal sealed record Conjunct(Schema Schema, bool WithoutUnions = false)
{
    /// <summary>Its unions.</summary>
    public IEnumerable<SchemaUnion> Unions
    {
        get
        {
            if (!WithoutUnions && Schema.OneOf.Count > 0)
            {
                yield return new(Schema.OneOf, Schema.Discriminator);
            }

            if (!WithoutUnions && Schema.AnyOf.Count > 0)
            {
                yield return new(Schema.AnyOf, Schema.Discriminator);
            }
        }
    }

    /// <summary>Whether anything but unions and <c>allOf</c> restricts a value.</summary>
    public bool HasOwnKeywords => Schema.Types != SchemaTypes.None || HasKeywordsBesideType;

    /// <summary>Whether anything but the type, unions and <c>allOf</c> restricts a value.</summary>
    public bool HasKeywordsBesideType => Schema.HasKeywordsBesideType;

    /// <summary>The schemas of a conjunction with every <c>allOf</c> opened, each once; one that contains itself says nothing new.</summary>
    public static List<Conjunct> Flatten(params Conjunct[] conjuncts)
    {
        var flat = new List<Conjunct>();
        var seen = new HashSet<Schema>();
        var open = new Stack<Conjunct>();
        for (var i = conjuncts.Length - 1; i >= 0; i--)
        {
            open.Push(conjuncts[i]);
        }

        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!seen.Add(next.Schema))
            {
                continue;
            }

            flat.Add(next);
            var parts = next.Schema.AllOf;
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                open.Push(new(parts[i]));
            }
        }

        return flat;
    }
}

/// <summary>Schemas of which one must fit.</summary>
/// <param name="Branches">The schemas.</param>
/// <param name="Discriminator">What tells which one; null when nothing does.</param>
internal sealed record SchemaUnion(IReadOnlyList<Schema> Branches, Discriminator? Discriminator);
