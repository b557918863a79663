namespace McpGen.Specs.Nodes.Yaml;

/// <summary>A name for a node, and what an alias to it adds to the expanded file.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The node; null as long as it is being read.</summary>
    public SpecNode? Node;

    /// <summary>How many values it is; the number of those before it as long as it is being read.</summary>
    public int Values;

    /// <summary>How many levels are below it; the deepest level before it as long as it is being read.</summary>
    public int Height;
}
