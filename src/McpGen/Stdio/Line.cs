using System;

namespace McpGen.Stdio;

/// <summary>What reading a line gave.</summary>
internal readonly record struct Line(LineKind Kind, ReadOnlyMemory<byte> Content)
{
    /// <summary>The input is at its end.</summary>
    public static Line End => new(LineKind.End, default);

    /// <summary>A line over the limit began; the rest of it will be skipped.</summary>
    public static Line TooLong => new(LineKind.TooLong, default);

    /// <summary>A whole line without its line break.</summary>
    public static Line Of(ReadOnlyMemory<byte> content) => new(LineKind.Content, content);
}
