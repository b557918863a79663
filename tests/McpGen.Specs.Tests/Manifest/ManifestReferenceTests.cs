using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using McpGen.Specs.Manifest;
using Xunit;

namespace McpGen.Specs.Tests.Manifest;

public class ManifestReferenceTests
{
    private const string Start = "<!-- keys -->\n";
    private const string End = "<!-- /keys -->\n";

    [Fact]
    public void The_reference_lists_every_key_as_the_reader_knows_it()
    {
        var page = Page();
        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("MCPGEN_ACCEPT") == "1")
        {
            File.WriteAllText(page, text[..from] + Table() + text[to..]);
            return;
        }

        Assert.Equal(Table(), text[from..to]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| Key | Meaning | Default | Example |\n|---|---|---|---|\n");
        foreach (var (path, key) in DocumentedKey.Below(ManifestShape.Root))
        {
            table.Append("| `").Append(path).Append("` | ").Append(Cell(key.Description)).Append(" | ")
                .Append(key.Required ? "**required**" : Cell(key.Default ?? "")).Append(" | ")
                .Append(key.Example is null ? "" : $"`{Cell(key.Example)}`").Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Page([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "manifest.md");
}
