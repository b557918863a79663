namespace McpGen.Results.Shaping;

/// <summary>What is open.</summary>
internal enum FrameKind
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>An object whose members are shown as those of the object around it.</summary>
    Lifted,

    /// <summary>An array.</summary>
    Array,
}
