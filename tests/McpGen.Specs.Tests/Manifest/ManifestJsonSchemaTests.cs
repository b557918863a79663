using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using McpGen.Specs.Manifest;
using Xunit;

namespace McpGen.Specs.Tests.Manifest;

public class ManifestJsonSchemaTests
{
    [Fact]
    public void The_schema_for_editors_is_what_the_reader_checks()
    {
        var path = SchemaFile();
        if (Environment.GetEnvironmentVariable("MCPGEN_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, ManifestJsonSchema.Write());
        }

        Assert.Equal(ManifestJsonSchema.Write(), File.ReadAllText(path));
    }

    [Fact]
    public void The_schema_is_JSON_and_closed_at_the_top()
    {
        using var schema = JsonDocument.Parse(ManifestJsonSchema.Write());
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["mcpgen", "gateway", "upstreams", "tools", "audit", "discovery", "profile", "budget"], schema.RootElement.GetProperty("properties").EnumerateObject().Select(static key => key.Name));
    }

    [Fact]
    public void Every_key_is_explained() => Assert.All(DocumentedKey.Below(ManifestShape.Root), static key => Assert.EndsWith(".", key.Key.Description));

    [Fact]
    public void The_reference_knows_the_place_of_every_key()
    {
        var paths = DocumentedKey.Below(ManifestShape.Root).Select(static key => key.Path).ToList();
        Assert.Contains("upstreams.<name>.timeout", paths);
        Assert.Contains("tools[].arguments.<name>.value", paths);
        Assert.Contains("tools[].select.tags", paths);
    }

    private static string SchemaFile([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "specs", "schema", "mcpgen.schema.json");
}
