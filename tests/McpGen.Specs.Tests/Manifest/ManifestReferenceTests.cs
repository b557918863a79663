using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Specs.Manifest;
using McpGen.Tests.Shared;
using Xunit;

namespace McpGen.Specs.Tests.Manifest;

public class ManifestReferenceTests
{
    [Fact]
    public void The_reference_lists_every_key_as_the_reader_knows_it() => Section.Match("keys", Page(), Table());

    private static IEnumerable<string> Table() =>
        DocumentedKey.Below(ManifestShape.Root).Select(static documented => Row(documented.Path, documented.Key)).Prepend("|---|---|---|---|").Prepend("| Key | Meaning | Default | Example |");

    private static string Row(string path, ManifestKey key) =>
        $"| `{path}` | {Cell(key.Description)} | {(key.Required ? "**required**" : Cell(key.Default ?? ""))} | {(key.Example is null ? "" : $"`{Cell(key.Example)}`")} |";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Page([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "manifest.md");
}
