using System;

namespace McpGen.Redaction;

/// <summary>Classes of bytes in UTF-8 text, which may be the content of a JSON string with its escapes.</summary>
internal static class Bytes
{
    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    public static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 25;

    public static bool IsWord(byte b) => IsDigit(b) || IsLetter(b) || b == '_';

    /// <summary>Whether a word may begin at a place: before it is neither letter nor digit, unless that is the end of an escape such as <c>\n</c>.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> text, int at) =>
        at == 0 || !IsWord(text[at - 1]) || (at > 1 && text[at - 2] == '\\');

    /// <summary>Whether a word may end before a place.</summary>
    public static bool MayEnd(ReadOnlySpan<byte> text, int at) => at >= text.Length || !IsWord(text[at]);
}
