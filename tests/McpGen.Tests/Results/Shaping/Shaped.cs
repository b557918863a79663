using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

/// <summary>What a shaper made of an answer.</summary>
internal sealed record Shaped(string Json, IReadOnlyList<Cut> Cuts, bool IsFull, bool IsBroken)
{
    public static Shaped Of(string json, Projection? projection = null, int maxItems = int.MaxValue, int maxBytes = 256 * 1024) =>
        Of(Encoding.UTF8.GetBytes(json), new() { Projection = projection, MaxItems = maxItems, MaxBytes = maxBytes });

    public static Shaped Of(string json, Redactor redactor, Projection? projection = null) =>
        Of(Encoding.UTF8.GetBytes(json), new() { Projection = projection }, redactor);

    /// <summary>Feeds an answer as a caller does that has a small buffer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="options">What is shown.</param>
    /// <param name="redactor">What is hidden.</param>
    /// <param name="start">Where to go on.</param>
    /// <param name="chunk">How many bytes come in next; all of them by default.</param>
    public static Shaped Of(ReadOnlySpan<byte> json, ResultOptions options, Redactor? redactor = null, ArrayStart? start = null, Func<int>? chunk = null)
    {
        var target = new ArrayBufferWriter<byte>();
        using var shaper = JsonShaper.Rent(options, redactor ?? Redactor.None, target, start);
        var (consumed, read) = (0, 0);
        bool isLast;
        do
        {
            read = Math.Min(json.Length, read + (chunk?.Invoke() ?? json.Length));
            isLast = read == json.Length;

            // In memory of its own, so that nothing of former chunks can be read.
            byte[] buffer = [.. json[consumed..read]];
            consumed += shaper.Feed(buffer, isLast);
            Assert.InRange(consumed, 0, read);
            buffer.AsSpan().Fill((byte)'#');
        }
        while (!isLast && !shaper.IsFull && !shaper.IsBroken);

        Assert.True(!isLast || consumed == json.Length);
        shaper.Complete();
        return new(Encoding.UTF8.GetString(target.WrittenSpan), shaper.Cuts, shaper.IsFull, shaper.IsBroken);
    }
}
