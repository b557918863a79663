using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace McpGen.Tests.Shared;

/// <summary>A part of a page between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> that says what a test knows; written anew under <c>MCPGEN_ACCEPT=1</c>.</summary>
internal static class Section
{
    public static void Match(string name, string path, IEnumerable<string> lines)
    {
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, StringComparison.Ordinal);
        var text = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("MCPGEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..start] + text + page[end..]);
            return;
        }

        Assert.Equal(text, page[start..end]);
    }
}
