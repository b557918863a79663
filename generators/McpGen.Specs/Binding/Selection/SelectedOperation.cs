using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Selection;

/// <summary>An operation that is to become a tool.</summary>
/// <param name="Upstream">Where it comes from.</param>
/// <param name="Entry">The operation.</param>
/// <param name="Tool">The entry of the manifest that asks for it.</param>
internal sealed record SelectedOperation(BoundUpstream Upstream, OperationEntry Entry, ToolEntry Tool)
{
    /// <summary>Whether it was named by itself, and not as part of a selection.</summary>
    public bool IsSingle => Tool.Operation is not null;
}
