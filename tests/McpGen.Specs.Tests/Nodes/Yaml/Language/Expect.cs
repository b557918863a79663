using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>What a YAML text must mean.</summary>
internal static class Expect
{
    /// <summary>The text is read as this JSON, or, where there is none, refused.</summary>
    public static void Json(string text, string? json)
    {
        // A leading bracket must not lead to the reader of JSON, which would do it differently.
        var reading = Reading.Yaml("#\n" + text);
        if (text.StartsWith('%') || text.StartsWith('\uFEFF'))
        {
            reading = Reading.Yaml(text);
        }

        if (json is null)
        {
            Assert.Equal("MCPGEN002", reading.Problem.Id);
            Assert.Null(reading.Root);
            return;
        }

        Assert.Empty(reading.Problems);
        Assert.Equal(json, NodeText.Json(reading.Root!));
    }
}
