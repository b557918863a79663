using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads <c>security</c>.</summary>
internal static class SecurityReader
{
    /// <summary>The requirements; null when none are stated, which is not the same as an empty list.</summary>
    public static IReadOnlyList<SecurityRequirement>? Read(SpecNode? security) =>
        security is not { Kind: NodeKind.Array }
            ? null
            : [.. security.Items.Where(static item => item.Kind == NodeKind.Object).Select(Requirement)];

    private static SecurityRequirement Requirement(SpecNode item) =>
        new([.. item.Members.Select(static member => (member.Key, NodeValues.Texts(member.Value)))]);
}
