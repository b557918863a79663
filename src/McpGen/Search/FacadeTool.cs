using System;
using System.Text;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Search;

/// <summary>A tool about other tools; it has no upstream.</summary>
internal abstract class FacadeTool(string name, string definition) : McpTool
{
    private readonly byte[] _definition = Encoding.UTF8.GetBytes(definition);

    public sealed override string Name => name;

    public sealed override ReadOnlySpan<byte> Definition => _definition;

    /// <summary>The model can repair a name, so an unknown one is a result and no protocol error.</summary>
    protected static ToolResult Unknown(string tool, ReadOnlySpan<string> names) =>
        ToolResult.Failure(ToolOutcome.Rejected, $"There is no tool {ShownText.Quoted(tool)}{Suggestion.DidYouMean(tool, names) switch { "" => $"; find one with {FacadeText.Search}", var hint => hint }}");
}
