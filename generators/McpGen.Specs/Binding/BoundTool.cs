using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding;

/// <summary>A tool that was bound, with what it was bound from.</summary>
/// <param name="Named">The operation and its entry in the manifest.</param>
/// <param name="Model">The tool.</param>
internal sealed record BoundTool(NamedOperation Named, ToolModel Model)
{
    /// <summary>Where the manifest asks for the tool.</summary>
    public SpecNode EntryNode => Named.Operation.Tool.Operation?.Node ?? Named.Operation.Tool.Select?.Node ?? Named.Operation.Tool.Node;
}
