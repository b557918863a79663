using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>Reads RFC 8259 JSON. One pass checks the whole text and notes where each container ends; nodes come into being when asked for.</summary>
internal static class JsonReader
{
    public static SpecNode? Read(SpecFile file, out Problem? problem)
    {
        var scan = new JsonScan(file.Text);
        if (scan.Run())
        {
            problem = null;
            return new JsonText(file, scan).Root;
        }

        var span = new TextSpan(scan.ErrorAt, scan.ErrorAt < file.Text.Length ? scan.ErrorAt + 1 : scan.ErrorAt);
        problem = scan.Error is null ? GeneralProblems.TooDeep(file, span, NodeLimits.Depth) : GeneralProblems.Syntax(file, span, "JSON", scan.Error);
        return null;
    }
}
