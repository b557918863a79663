using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Redaction;
using McpGen.Results;

namespace McpGen.Tools;

/// <summary>What a call brought.</summary>
public sealed class ToolResult
{
    private ToolResult(ToolOutcome outcome, params IReadOnlyList<ContentBlock> content)
    {
        Outcome = outcome;
        Content = content;
    }

    /// <summary>How the call ended.</summary>
    public ToolOutcome Outcome { get; }

    /// <summary>Whether the client is told of a failure (MCP <c>isError</c>): whenever <see cref="Outcome"/> is not <see cref="ToolOutcome.Succeeded"/>.</summary>
    public bool IsError => Outcome != ToolOutcome.Succeeded;

    /// <summary>Whether the gateway has no tool of that name, which MCP answers with a protocol error instead of a result.</summary>
    public bool IsUnknownTool { get; private init; }

    /// <summary>The pieces for the model, at least one.</summary>
    public IReadOnlyList<ContentBlock> Content { get; }

    /// <summary>The result as compact JSON in UTF-8; empty when it is not JSON.</summary>
    public ReadOnlyMemory<byte> Structured { get; private init; }

    /// <summary>What programs are told beside the result (MCP <c>_meta</c>): a compact JSON object in UTF-8; empty for nothing.</summary>
    internal ReadOnlyMemory<byte> Meta { get; private init; }

    /// <summary>The HTTP status of the upstream; null when it did not answer.</summary>
    public int? UpstreamStatus { get; internal set; }

    /// <summary>Whether clients of earlier revisions were promised the structured result as the member <c>result</c> of an object.</summary>
    internal bool IsWrappedForLegacy { get; set; }

    /// <summary>A success with text.</summary>
    /// <param name="text">The text.</param>
    public static ToolResult Text(string text) => Text(Encoding.UTF8.GetBytes(text));

    /// <summary>A success with text.</summary>
    /// <param name="utf8">The text in valid UTF-8.</param>
    public static ToolResult Text(ReadOnlyMemory<byte> utf8) => new(ToolOutcome.Succeeded, new TextBlock(utf8));

    /// <summary>A success with a JSON value, given both as text and structured.</summary>
    /// <param name="json">Valid, compact JSON in UTF-8.</param>
    public static ToolResult Json(ReadOnlyMemory<byte> json) => new(ToolOutcome.Succeeded, new TextBlock(json)) { Structured = json };

    /// <summary>A success with one piece of content.</summary>
    /// <param name="block">The piece.</param>
    public static ToolResult Block(ContentBlock block) => new(ToolOutcome.Succeeded, block);

    /// <summary>A success with several pieces of content.</summary>
    /// <param name="blocks">The pieces, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ToolResult Blocks(params IReadOnlyList<ContentBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return blocks.Count > 0 ? new(ToolOutcome.Succeeded, blocks) : throw new ArgumentException("A result has at least one piece of content.", nameof(blocks));
    }

    /// <summary>A failure.</summary>
    /// <param name="outcome">What kind; not <see cref="ToolOutcome.Succeeded"/>.</param>
    /// <param name="message">What the model reads: what went wrong and what to do, without secrets.</param>
    public static ToolResult Failure(ToolOutcome outcome, string message)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)outcome, (int)ToolOutcome.Succeeded, nameof(outcome));
        return new(outcome, new TextBlock(Encoding.UTF8.GetBytes(message)));
    }

    /// <summary>A call whose arguments are wrong.</summary>
    /// <param name="errors">What is wrong.</param>
    public static ToolResult Rejected(ArgumentErrors errors) => Rejected(errors, Redactor.None);

    /// <summary>A call whose arguments are wrong. They may hold what must not be shown, even as the name of one.</summary>
    internal static ToolResult Rejected(ArgumentErrors errors, Redactor redactor)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return Failure(ToolOutcome.Rejected, redactor.Apply($"The arguments are not valid.\n{errors}"));
    }

    /// <summary>A call of a tool that does not exist.</summary>
    /// <param name="name">The name that was called.</param>
    public static ToolResult UnknownTool(string name) =>
        new(ToolOutcome.Rejected, new TextBlock(Encoding.UTF8.GetBytes($"There is no tool {ShownText.Quoted(name)}."))) { IsUnknownTool = true };

    /// <summary>The same result with a further text that tells the model about it.</summary>
    /// <param name="note">A sentence or two.</param>
    /// <param name="meta">The same for programs: a compact JSON object.</param>
    internal ToolResult WithNote(string note, ReadOnlyMemory<byte> meta) => new(Outcome, [.. Content, new TextBlock(Encoding.UTF8.GetBytes(note))])
    {
        Structured = Structured,
        UpstreamStatus = UpstreamStatus,
        IsWrappedForLegacy = IsWrappedForLegacy,
        Meta = meta,
    };

    /// <summary>Writes the members of MCP's <c>CallToolResult</c>: <c>content</c>, <c>structuredContent</c> and <c>isError</c>.</summary>
    /// <param name="json">Inside the result object.</param>
    /// <param name="legacy">
    /// Whether the client speaks a revision before 2026-07-28: there <c>structuredContent</c> is an object, so any other value is the one member
    /// <c>result</c> of it.
    /// </param>
    public void WriteTo(Utf8JsonWriter json, bool legacy)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("content"u8);
        foreach (var block in Content)
        {
            block.WriteTo(json);
        }

        json.WriteEndArray();
        if (!Structured.IsEmpty)
        {
            WriteStructured(json, isWrapped: legacy && (IsWrappedForLegacy || Structured.Span[0] != '{'));
        }

        json.WriteBoolean("isError"u8, IsError);
    }

    private void WriteStructured(Utf8JsonWriter json, bool isWrapped)
    {
        json.WritePropertyName("structuredContent"u8);
        if (isWrapped)
        {
            json.WriteStartObject();
            json.WritePropertyName("result"u8);
        }

        // It was read and written by this process already.
        json.WriteRawValue(Structured.Span, skipInputValidation: true);
        if (isWrapped)
        {
            json.WriteEndObject();
        }
    }
}
