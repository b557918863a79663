using McpGen.Specs.Budget;
using McpGen.Specs.Model;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding;

/// <summary>What became of a manifest.</summary>
/// <param name="ManifestPath">The manifest's path, as the build names it.</param>
/// <param name="Model">The gateway; null when the manifest describes none. Tools that failed are not in it.</param>
/// <param name="Problems">Everything that is wrong, ordered by file and position, nothing twice.</param>
/// <param name="Cost">What the list of tools costs a model; null without a model.</param>
/// <param name="Ratchet">What is still to be compared with a file of the build; null when the manifest has no ratchet.</param>
public sealed record BindingResult(
    string ManifestPath,
    GatewayModel? Model,
    EquatableArray<Problem> Problems,
    CostReport? Cost = null,
    RatchetCheck? Ratchet = null);
