using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using McpGen.Arguments;

namespace McpGen.Tests.Results.Shaping;

/// <summary>The content of JSON strings, read piece by piece: an escape or a character.</summary>
internal static class JsonContent
{
    public static IEnumerable<string> Pieces(string content)
    {
        for (var at = 0; at < content.Length;)
        {
            var length = content[at] == '\\'
                ? IsSurrogate(content, at, char.IsHighSurrogate) && IsSurrogate(content, at + 6, char.IsLowSurrogate) ? 12 : content[at + 1] == 'u' ? 6 : 2
                : char.IsHighSurrogate(content[at]) ? 2 : 1;
            yield return content.Substring(at, length);
            at += length;
        }
    }

    public static string Plain(string content) => string.Concat(Pieces(content).Select(PlainPiece));

    public static string Compact(string content) => string.Concat(Pieces(content).Select(piece =>
    {
        var plain = PlainPiece(piece);
        return piece[0] != '\\' || plain == "/" ? plain
            : piece[1] != 'u' ? piece
            : plain == "\ufffd" && !piece.Equals("\\ufffd", StringComparison.OrdinalIgnoreCase) ? "\\ufffd"
            : plain is "\"" or "\\" || ShownText.IsInvisible(Rune.GetRuneAt(plain, 0)) ? piece
            : plain;
    }));

    public static string Escape(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when ShownText.IsInvisible(rune) => string.Concat(rune.ToString().Select(unit => $"\\u{(int)unit:x4}")),
        _ => rune.ToString(),
    }));

    private static string PlainPiece(string piece)
    {
        if (piece[0] != '\\')
        {
            return piece;
        }

        if (piece[1] == 'u')
        {
            var text = string.Concat(piece.Split("\\u", StringSplitOptions.RemoveEmptyEntries).Select(unit => (char)int.Parse(unit, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            return text.Length == 1 && char.IsSurrogate(text[0]) ? "\ufffd" : text;
        }

        return piece[1] switch { 'b' => "\b", 'f' => "\f", 'n' => "\n", 'r' => "\r", 't' => "\t", _ => piece[1..] };
    }

    private static bool IsSurrogate(string content, int at, Func<char, bool> isKind) =>
        at + 6 <= content.Length && content[at] == '\\' && content[at + 1] == 'u'
        && isKind((char)int.Parse(content.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
