using System.Collections.Frozen;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Search;

/// <summary><c>describe_tool</c>: a tool as <c>tools/list</c> would show it.</summary>
internal sealed class DescribeTool(FrozenDictionary<string, McpTool> tools) : FacadeTool(FacadeText.Describe, FacadeText.DescribeDefinition)
{
    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        var errors = new ArgumentErrors();
        var arguments = ArgumentReader.Open(call.Arguments, errors);
        var name = arguments.Required("name").String();
        arguments.RejectUnknown("name");
        return new(errors.Any ? ToolResult.Rejected(errors, call.Redactor) : Describe(name.Value.Copy()));
    }

    private ToolResult Describe(string name) =>
        tools.TryGetValue(name, out var tool) ? ToolResult.Text(ToolList.OnOneLine(tool)) : Unknown(name, tools.Keys.AsSpan());
}
