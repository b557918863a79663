using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Tests.Nodes;

/// <summary>A text read by the readers under test.</summary>
internal sealed class Reading
{
    private Reading(string name, string text)
    {
        File = new SpecFile(name, text);
        Root = SpecReader.Read(File, Problems);
    }

    public SpecFile File { get; }

    public SpecNode? Root { get; }

    public List<Problem> Problems { get; } = [];

    public Problem Problem => Problems.Single();

    public static Reading Yaml(string text) => new("a.yaml", text);

    public static Reading Json(string text) => new("a.json", text);

    public static SpecNode YamlRoot(string text) => Sound(Yaml(text));

    public static SpecNode JsonRoot(string text) => Sound(Json(text));

    /// <summary>The characters that a span covers.</summary>
    public string TextOf(TextSpan span) => File.Text[span.Start..span.End];

    private static SpecNode Sound(Reading reading)
    {
        Xunit.Assert.Empty(reading.Problems);
        return reading.Root!;
    }
}
