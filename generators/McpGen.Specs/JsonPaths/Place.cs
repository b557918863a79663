using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>A node together with the way that led to it. An alias makes one node stand in two places; only the way tells them apart.</summary>
/// <param name="Node">The node.</param>
/// <param name="Parent">The object or array that holds it; null for the root.</param>
/// <param name="Key">Its key in an object; else null.</param>
/// <param name="Index">Its index in an array.</param>
internal sealed record Place(SpecNode Node, Place? Parent, string? Key, int Index)
{
    /// <summary>The place of a whole document.</summary>
    public static Place Root(SpecNode node) => new(node, null, null, 0);

    /// <summary>The place of a member.</summary>
    public Place Member(Member member) => new(member.Value, this, member.Key, 0);

    /// <summary>The place of an item.</summary>
    public Place Item(int index) => new(Node.Items[index], this, null, index);
}
