namespace McpGen.Specs.Nodes.Yaml;

/// <summary>What stands in front of a value: its anchor and its tag.</summary>
internal struct YamlProperties
{
    /// <summary>The anchor; null when there is none.</summary>
    public YamlAnchor? Anchor;

    /// <summary>The tag, its handle resolved; null when there is none.</summary>
    public string? Tag;

    /// <summary>Whether there is one of them.</summary>
    public readonly bool Exist => Anchor is not null || Tag is not null;
}
