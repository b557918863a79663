namespace McpGen.Stdio;

/// <summary>Whether a line was read.</summary>
internal enum LineKind
{
    Content,
    TooLong,
    End,
}
