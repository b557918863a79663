using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Where a reference led: to a node, or to a problem.</summary>
/// <param name="Node">The target; null when there is none.</param>
/// <param name="Name">What the reference calls its target.</param>
/// <param name="Resource">The schema with an <c>$id</c> in which the target lies; null for the file itself.</param>
/// <param name="Problem">Why there is no target.</param>
internal readonly record struct Resolved(SpecNode? Node, string Name, SpecNode? Resource, Problem? Problem)
{
    public static Resolved To(SpecNode node, string name, SpecNode? resource) => new(node, name, resource, null);

    public static Resolved Broken(Problem problem) => new(null, "", null, problem);
}
