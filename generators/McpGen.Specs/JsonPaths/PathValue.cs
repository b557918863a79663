using System.Globalization;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>A value within a filter: a node of the document, a literal, or nothing at all.</summary>
/// <param name="Kind">What it is; null for nothing.</param>
/// <param name="Scalar">The text of a scalar, as nodes have it.</param>
/// <param name="Node">The node of an object or array.</param>
internal readonly record struct PathValue(NodeKind? Kind, string? Scalar, SpecNode? Node)
{
    /// <summary>The result of a query that selects nothing.</summary>
    public static readonly PathValue Nothing = new(null, null, null);

    /// <summary>The text of a string; null for anything else.</summary>
    public string? Text => Kind == NodeKind.String ? Scalar : null;

    /// <summary>The value of a node.</summary>
    public static PathValue Of(SpecNode node) => new(node.Kind, node.Scalar, node);

    /// <summary>A whole number.</summary>
    public static PathValue OfCount(int count) => new(NodeKind.Number, count.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>Equality of RFC 9535 §2.3.5.2.2: numbers by value, objects without regard to order.</summary>
    public static bool AreEqual(PathValue left, PathValue right, QueryRun run)
    {
        run.Step();
        if (left.Kind != right.Kind)
        {
            return false;
        }

        switch (left.Kind)
        {
            case NodeKind.Number:
                return Compare(left.Scalar!, right.Scalar!) == 0;
            case NodeKind.Array:
                var (items, others) = (left.Node!.Items, right.Node!.Items);
                for (var i = 0; i < items.Count; i++)
                {
                    if (i >= others.Count || !AreEqual(Of(items[i]), Of(others[i]), run))
                    {
                        return false;
                    }
                }

                return items.Count == others.Count;
            case NodeKind.Object:
                foreach (var member in left.Node!.Members)
                {
                    if (right.Node![member.Key] is not { } other || !AreEqual(Of(member.Value), Of(other), run))
                    {
                        return false;
                    }
                }

                return left.Node.Members.Count == right.Node!.Members.Count;
            default:
                return left.Scalar == right.Scalar;
        }
    }

    /// <summary>Order of RFC 9535 §2.3.5.2.2: two numbers, or two strings by code points; anything else is not less.</summary>
    public static bool IsLess(PathValue left, PathValue right) => (left.Kind, right.Kind) switch
    {
        (NodeKind.Number, NodeKind.Number) => Compare(left.Scalar!, right.Scalar!) < 0,
        (NodeKind.String, NodeKind.String) => CompareCodePoints(left.Scalar!, right.Scalar!) < 0,
        _ => false,
    };

    private static int Compare(string left, string right)
    {
        if (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var exactLeft)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var exactRight))
        {
            return exactLeft.CompareTo(exactRight);
        }

        return Approximate(left).CompareTo(Approximate(right));
    }

    // Out of decimal's range nothing is told apart that I-JSON (RFC 7493 §2.2) keeps apart.
    private static double Approximate(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;

    private static int CompareCodePoints(string left, string right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                // In UTF-16 surrogates come before U+E000; as code points they come behind.
                var (isLeftPair, isRightPair) = (char.IsSurrogate(left[i]), char.IsSurrogate(right[i]));
                return isLeftPair == isRightPair ? left[i].CompareTo(right[i]) : isLeftPair ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
