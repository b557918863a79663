using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>Text in Base64 or hexadecimal digits that speaks to a model once it is decoded. Keys, images and tokens decode to no such thing.</summary>
internal static class EncodedText
{
    private const int Shortest = 24;
    private const int Longest = 8192;

    /// <summary>Adds a signal for each run that decodes to something suspicious.</summary>
    public static void Add(string text, Func<string, bool> isSuspicious, List<Signal> signals)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsDigit(text[i]))
            {
                i++;
            }

            if (i - start is >= Shortest and <= Longest && Decoded(text.Substring(start, i - start)).Any(isSuspicious))
            {
                signals.Add(new(SignalKind.Disguise, 10, start, i));
            }

            i = i == start ? i + 1 : i;
        }
    }

    private static string[] Decoded(string run)
    {
        if (run.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
        {
            var bytes = new byte[run.Length / 2];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = byte.Parse(run.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }

            return Readable(bytes);
        }

        var digits = run.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (digits.Length % 4 == 1)
        {
            digits = digits.Substring(0, digits.Length - 1);
        }

        try
        {
            return Readable(Convert.FromBase64String(digits + new string('=', (4 - (digits.Length % 4)) % 4)));
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static string[] Readable(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Count(static c => c is (>= ' ' and < '\u007F') or '\n' || char.IsLetter(c)) * 10 >= text.Length * 9 ? [text] : [];
    }

    private static bool IsDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '-' or '_' or '=';
}
