using System.Globalization;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>RFC 6901, on nodes.</summary>
internal static class JsonPointer
{
    /// <summary>The segments of a pointer that starts with <c>/</c>, unescaped.</summary>
    public static string[] Segments(string pointer) =>
        [.. pointer.Substring(1).Split('/').Select(static segment => segment.Replace("~1", "/").Replace("~0", "~"))];

    /// <summary>The child with a name, or of an array the item with that index.</summary>
    public static SpecNode? Child(SpecNode node, string segment) => node.Kind switch
    {
        NodeKind.Object => node[segment],
        NodeKind.Array when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < node.Items.Count =>
            node.Items[index],
        _ => null,
    };

    /// <summary>The pointer with its failing segment replaced by the most similar name that exists there; null when none is similar.</summary>
    public static string? Closest(SpecNode node, string[] segments, int failed)
    {
        var closest = Spelling.Closest(segments[failed], node.Members.Select(static member => member.Key));
        if (closest is null)
        {
            return null;
        }

        return "#" + string.Concat(segments.Select((segment, i) => "/" + (i == failed ? closest : segment).Replace("~", "~0").Replace("/", "~1")));
    }
}
