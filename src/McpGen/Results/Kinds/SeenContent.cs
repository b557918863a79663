using System;
using System.Text;
using McpGen.Results.Bodies;

namespace McpGen.Results.Kinds;

/// <summary>What a body is, by its label and its first bytes: labels are often wrong.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="MediaType">Its media type, lower case.</param>
internal readonly record struct SeenContent(MediaKind Kind, string MediaType)
{
    private const string UnknownType = "application/octet-stream";

    /// <summary>Decides.</summary>
    /// <param name="declared">The media type of the <c>Content-Type</c>; null when there is none.</param>
    /// <param name="charset">Its charset; null when there is none.</param>
    /// <param name="head">The first bytes.</param>
    public static SeenContent Of(string? declared, string? charset, ReadOnlySpan<byte> head)
    {
        var mediaType = declared?.ToLowerInvariant() ?? UnknownType;
        var kind = MediaKinds.Of(mediaType);
        if (kind is MediaKind.Events or MediaKind.JsonLines or MediaKind.JsonSequence)
        {
            return new(kind, mediaType);
        }

        var (encoding, mark) = Charset.Of(head, charset, kind == MediaKind.Json);
        var isBytes = encoding.GetByteCount("a") == 1;
        var isUnlabelled = mediaType == UnknownType;
        // Without a label to trust, bytes that are no UTF-8 are rather a file than a text of former days.
        var isText = !isBytes || (IsText(head[mark..]) && !(isUnlabelled && encoding == Encoding.Latin1));
        var isTextual = kind is MediaKind.Json or MediaKind.Html or MediaKind.Text;
        if (Magic.MediaType(head) is { } found && !(isTextual && isText))
        {
            return new(MediaKinds.Of(found), found);
        }

        return isText ? OfText(kind, mediaType, isUnlabelled, isBytes ? head[mark..] : [])
            : isTextual ? new(MediaKind.Binary, UnknownType)
            : new(kind, mediaType);
    }

    /// <param name="kind">The kind of the label.</param>
    /// <param name="mediaType">The label.</param>
    /// <param name="isUnlabelled">Whether the label says nothing.</param>
    /// <param name="head">The first characters; empty when they are of two bytes or four.</param>
    private static SeenContent OfText(MediaKind kind, string mediaType, bool isUnlabelled, ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        var isMarkup = head.StartsWith("<"u8);
        if (kind == MediaKind.Json)
        {
            return isMarkup ? Markup(head) : head.IsEmpty || JsonStart.Is(head) ? new(kind, mediaType) : new(MediaKind.Text, "text/plain");
        }

        return head.Length > 0 && head[0] is (byte)'{' or (byte)'[' && JsonStart.Is(head) ? new(MediaKind.Json, "application/json")
            : kind is MediaKind.Html or MediaKind.Text ? new(kind, mediaType)
            : isMarkup && (isUnlabelled || kind != MediaKind.Binary) ? Markup(head)
            : isUnlabelled ? new(MediaKind.Text, "text/plain")
            : new(kind, mediaType);
    }

    private static SeenContent Markup(ReadOnlySpan<byte> head) =>
        StartsWithTag(head, "<!doctype html"u8) || StartsWithTag(head, "<html"u8) || StartsWithTag(head, "<head"u8) || StartsWithTag(head, "<body"u8)
            ? new(MediaKind.Html, "text/html")
            : new(MediaKind.Text, "text/xml");

    private static bool StartsWithTag(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tag) =>
        head.Length > tag.Length && Ascii.EqualsIgnoreCase(head[..tag.Length], tag);

    /// <summary>Whether there is no byte that texts do not have: zeros, and controls but for white space, escapes and record separators.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B or 0x1E))
            {
                return false;
            }
        }

        return true;
    }
}
