namespace McpGen.Results.Shaping;

/// <summary>What is not shown, and why.</summary>
internal enum CutKind
{
    /// <summary>Items of the array at the path, beyond the limit of items or of bytes. Counted are items; one that is shown in part does not count as shown.</summary>
    Items,

    /// <summary>The end of the text at the path, beyond the limit of bytes. Counted are bytes between the quotes.</summary>
    Text,

    /// <summary>All that comes after the path, beyond the limit of bytes. Counted are bytes of what is shown. Given once, together with the arrays that it cuts.</summary>
    Size,

    /// <summary>
    /// The answer ends within the path, is malformed from there on, nests deeper than 64 levels, or was not read to its end. Counted are bytes of the
    /// answer that were understood.
    /// </summary>
    Broken,
}
