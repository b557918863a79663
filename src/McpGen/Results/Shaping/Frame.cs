namespace McpGen.Results.Shaping;

/// <summary>An object or array that is open.</summary>
internal struct Frame
{
    public FrameKind Kind;

    /// <summary>Whether all of its members are shown under their own names.</summary>
    public readonly bool IsPlain => Kind == FrameKind.Object && Projection is null;

    /// <summary>The length of the path before it.</summary>
    public int PathLength;

    /// <summary>What is shown of its members, or of each of its items; null for all.</summary>
    public Projection? Projection;

    /// <summary>What is put before the names of a lifted object's members.</summary>
    public byte[]? Prefix;

    /// <summary>How many items of an array are passed over, were read, and are shown.</summary>
    public long Skip;
    public long Items;
    public long Shown;
}
