using McpGen.Specs.Model;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding;

/// <summary>What became of a manifest.</summary>
/// <param name="ManifestPath">The manifest's path, as the build names it.</param>
/// <param name="Model">The gateway; null when the manifest describes none. Tools that failed are not in it.</param>
/// <param name="Problems">Everything that is wrong, ordered by file and position, nothing twice.</param>
public sealed record BindingResult(string ManifestPath, GatewayModel? Model, EquatableArray<Problem> Problems);
