using System;

namespace McpGen.Results.Kinds;

/// <summary>Knows the common binary formats by their first bytes.</summary>
internal static class Magic
{
    /// <summary>The media type of the bytes; null when they begin no format that is known.</summary>
    public static string? MediaType(ReadOnlySpan<byte> head) =>
        head.StartsWith("\u0089PNG\r\n\u001a\n"u8[1..]) ? "image/png"
        : head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? "image/gif"
        : head.StartsWith("RIFF"u8) ? Riff(head)
        : head.StartsWith("%PDF-"u8) ? "application/pdf"
        : head.StartsWith("PK\u0003\u0004"u8) ? "application/zip"
        : head.StartsWith<byte>([0x1F, 0x8B, 0x08]) ? "application/gzip"
        : Sound(head);

    private static string? Riff(ReadOnlySpan<byte> head) =>
        head.Length < 12 ? null
        : head[8..].StartsWith("WEBP"u8) ? "image/webp"
        : head[8..].StartsWith("WAVE"u8) ? "audio/wav"
        : null;

    private static string? Sound(ReadOnlySpan<byte> head) =>
        head.StartsWith("ID3"u8) || IsMpegFrame(head) ? "audio/mpeg"
        : head.StartsWith("OggS"u8) ? "audio/ogg"
        : head.StartsWith("fLaC"u8) ? "audio/flac"
        : head.Length >= 12 && head[4..].StartsWith("ftypM4A "u8) ? "audio/mp4"
        : null;

    // Synchronization, then a version, layer III and a bit rate that exist (ISO/IEC 11172-3 §2.4.1.3).
    private static bool IsMpegFrame(ReadOnlySpan<byte> head) =>
        head.Length >= 3 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2 && (head[1] & 0x18) != 0x08 && (head[2] & 0xF0) is not (0 or 0xF0);
}
