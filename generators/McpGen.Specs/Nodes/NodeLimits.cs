namespace McpGen.Specs.Nodes;

/// <summary>How far reading goes. Real documents stay far below: the deepest of 109 has 41 levels, the largest 900,000 values.</summary>
internal static class NodeLimits
{
    /// <summary>Levels of arrays and objects, aliases followed.</summary>
    public const int Depth = 512;

    /// <summary>Values of one YAML file, each alias counted as all that it stands for.</summary>
    public const int Values = 5_000_000;
}
