using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>What to underline of a mapping as a whole: only its first line, or an editor underlines half the file.</summary>
internal static class FirstLine
{
    /// <summary>The span of a node up to the end of the line it starts on.</summary>
    public static TextSpan Of(SpecNode node)
    {
        var text = node.File.Text;
        var start = System.Math.Min(node.Span.Start, text.Length);
        var end = start;
        while (end < node.Span.End && end < text.Length && text[end] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))
        {
            end++;
        }

        return new(start, end);
    }
}
