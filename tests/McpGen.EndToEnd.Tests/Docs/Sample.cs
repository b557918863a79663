using System;
using System.Collections.Generic;
using System.IO;

namespace McpGen.EndToEnd.Tests.Docs;

/// <summary>
/// A fenced block of a Markdown file together with the comment above it: <c>&lt;!-- file: path --&gt;</c> says that the block is the whole file,
/// <c>&lt;!-- from: path --&gt;</c> that it is a passage of it.
/// </summary>
internal sealed record Sample(string Page, int Line, string Language, string Text, string? Path, bool Whole)
{
    private const string Fence = "```";

    public static IEnumerable<Sample> Of(string page, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var start = i;
            while (++i < lines.Length && !lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
            }

            var comment = start > 0 ? lines[start - 1] : "";
            yield return new(
                page,
                start + 1,
                lines[start][Fence.Length..].Trim(),
                string.Join('\n', lines[(start + 1)..i]),
                PathIn(comment, "file: ") ?? PathIn(comment, "from: "),
                PathIn(comment, "file: ") is not null);
        }
    }

    public override string ToString() => $"{Page}:{Line}";

    private static string? PathIn(string comment, string word)
    {
        var start = "<!-- " + word;
        return comment.StartsWith(start, StringComparison.Ordinal) && comment.EndsWith(" -->", StringComparison.Ordinal) ? comment[start.Length..^4] : null;
    }
}
