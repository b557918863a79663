using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>Finds where a part of a scalar stands in its file, so that a message underlines that part alone.</summary>
internal static class ScalarSpan
{
    /// <summary>The span of some characters of a scalar; the whole scalar where it is written in a way that does not tell.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scalar">Where the scalar stands, quotes included.</param>
    /// <param name="text">The scalar's text.</param>
    /// <param name="start">The first character.</param>
    /// <param name="end">Behind the last character.</param>
    public static TextSpan Of(SpecFile file, TextSpan scalar, string text, int start, int end)
    {
        var written = file.Text.Substring(scalar.Start, scalar.Length);
        var inner = written.Length >= 2 && written[0] is '"' or '\'' && written[written.Length - 1] == written[0] ? written.Substring(1, written.Length - 2) : null;
        return written == text ? new(scalar.Start + start, scalar.Start + end)
            : inner == text ? new(scalar.Start + 1 + start, scalar.Start + 1 + end)
            : inner is not null && Escaped(inner, written[0], text) is { } offsets ? new(scalar.Start + 1 + offsets[start], scalar.Start + 1 + offsets[end])
            : scalar;
    }

    /// <summary>Where each character of a text stands among quotes in which quotes and backslashes are escaped; null when there are other escapes.</summary>
    private static int[]? Escaped(string written, char quote, string text)
    {
        var offsets = new int[text.Length + 1];
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            offsets[i] = at;
            var isEscaped = at + 1 < written.Length && (quote == '"' ? written[at] == '\\' && written[at + 1] is '"' or '\\' : written[at] == '\'' && written[at + 1] == '\'');
            at += isEscaped ? 1 : 0;
            if (at >= written.Length || written[at++] != text[i])
            {
                return null;
            }
        }

        offsets[text.Length] = at;
        return at == written.Length ? offsets : null;
    }
}
