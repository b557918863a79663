using System;
using System.Buffers;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text.Json;
using McpGen.Http;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Tools;

namespace McpGen.Audit;

/// <summary>What is known of a call when it starts; with its result it becomes one line of JSON.</summary>
internal sealed class AuditEntry(string tool, ToolCall call, FieldNames redacted, DateTimeOffset time, long started)
{
    // A client chooses the name of an unknown tool, and its own.
    private const int MaxNameLength = 128;

    /// <summary>The name that was called, cut to a sensible length.</summary>
    public string Tool { get; } = Cut(tool, call.Redactor)!;

    /// <summary>The clock's timestamp of the start.</summary>
    public long Started => started;

    /// <summary>The record, ASCII only: no line break, escape sequence or direction mark of a caller reaches who reads the log.</summary>
    /// <param name="result">The result; null for a call about to be made.</param>
    /// <param name="duration">How long it took.</param>
    public ReadOnlyMemory<byte> Write(ToolResult? result, TimeSpan duration)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("time"u8, time.UtcDateTime);
            json.WriteString("tool"u8, Tool);
            json.WriteString("outcome"u8, Outcome(result?.Outcome));
            json.WriteNumber("durationMs"u8, Math.Round(duration.TotalMilliseconds, 3));
            if (result?.UpstreamStatus is { } status)
            {
                json.WriteNumber("upstreamStatus"u8, status);
            }

            WriteUnlessNull(json, "client", Cut(call.Caller.ClientName, call.Redactor));
            WriteUnlessNull(json, "traceId", TraceParent.TraceId(call.Caller.TraceParent));
            new RedactedArguments(redacted, call.Redactor).Write(json, call.Arguments);
            if (result is not null)
            {
                WriteResult(json, result.Content);
            }

            json.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    private static string Outcome(ToolOutcome? outcome) => outcome switch
    {
        null => "started",
        ToolOutcome.Succeeded => "succeeded",
        ToolOutcome.Rejected => "rejected",
        ToolOutcome.UpstreamFailed => "upstreamFailed",
        ToolOutcome.TimedOut => "timedOut",
        ToolOutcome.Cancelled => "cancelled",
        _ => "faulted",
    };

    private static string? Cut(string? name, Redactor redactor) =>
        name is null ? null : redactor.Apply(name.Length > MaxNameLength ? name[..MaxNameLength] + "..." : name);

    private static void WriteUnlessNull(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Size and hash of what the client got, so that it can be told later whether an answer at hand is the one that was given.</summary>
    private static void WriteResult(Utf8JsonWriter json, IReadOnlyList<ContentBlock> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var size = 0L;
        if (content.Count == 1)
        {
            size = content[0].Payload.Length;
            SHA256.HashData(content[0].Payload.Span, hash);
        }
        else
        {
            using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var block in content)
            {
                size += block.Payload.Length;
                all.AppendData(block.Payload.Span);
            }

            all.GetHashAndReset(hash);
        }

        json.WriteStartObject("result"u8);
        json.WriteNumber("bytes"u8, size);
        json.WriteString("sha256"u8, Convert.ToHexStringLower(hash));
        json.WriteEndObject();
    }
}
