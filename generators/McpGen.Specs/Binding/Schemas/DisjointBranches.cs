using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Tells whether a value can fit more than one branch of a union.</summary>
internal static class DisjointBranches
{
    /// <summary>Whether every two branches differ in type, or in the constants of themselves or of a property both demand.</summary>
    public static bool AreDisjoint(IReadOnlyList<ShapeUse> branches)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            for (var j = i + 1; j < branches.Count; j++)
            {
                if (!AreDisjoint(branches[i], branches[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreDisjoint(ShapeUse left, ShapeUse right)
    {
        if (left.AllowsNull && right.AllowsNull)
        {
            return false;
        }

        if (ExcludeEachOther(left.Shape, right.Shape))
        {
            return true;
        }

        return left.Shape.Types == SchemaTypes.Object && right.Shape.Types == SchemaTypes.Object && left.Shape.Properties.Exists(property =>
            property.Required && right.Shape.Properties.Exists(other => other.Required && other.Name == property.Name
                && !property.Use.AllowsNull && !other.Use.AllowsNull && ExcludeEachOther(property.Use.Shape, other.Use.Shape)));
    }

    private static bool ExcludeEachOther(Shape left, Shape right)
    {
        if (left.Enum is { } some && right.Enum is { } others)
        {
            // 1 and 1.0 are one value in two spellings; only texts are told apart by their spelling.
            return !some.Intersect(others).Any() && some.Concat(others).All(static value => value[0] == '"');
        }

        return left.Types != SchemaTypes.None && right.Types != SchemaTypes.None && (Wide(left.Types) & Wide(right.Types)) == 0;
    }

    private static SchemaTypes Wide(SchemaTypes types) => (types & SchemaTypes.Number) != 0 ? types | SchemaTypes.Integer : types;
}
