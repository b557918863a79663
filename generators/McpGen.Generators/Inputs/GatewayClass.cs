namespace McpGen.Generators.Inputs;

/// <summary>
/// What generation needs of a class that carries <c>[McpGateway]</c> and nothing else: no symbols, no positions, value equality throughout.
/// </summary>
/// <param name="Namespace">Its namespace with keywords escaped; empty for the global one.</param>
/// <param name="Name">Its name, not escaped.</param>
/// <param name="Declaration">How its other half is declared, for example <c>public partial class</c>.</param>
/// <param name="Manifest">The manifest as the attribute names it.</param>
/// <param name="SourcePath">The file the attribute stands in: relative manifests start there. Never in output.</param>
internal sealed record GatewayClass(string Namespace, string Name, string Declaration, string Manifest, string SourcePath)
{
    /// <summary>The namespace of everything generated for the class but its other half.</summary>
    public string ToolsNamespace => Namespace.Length == 0 ? $"{Name}Tools" : $"{Namespace}.{Name}Tools";

    /// <summary>The class that puts the gateway together.</summary>
    public string CompositionName => $"{Name}Gateway";

    /// <summary>The index of its tools, where they are searched for.</summary>
    public string IndexName => $"{Name}Index";
}
