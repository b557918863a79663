using System;
using System.Buffers;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Search;

/// <summary><c>search_tools</c>: the best tools for a question, a line each.</summary>
internal sealed class SearchTool(ToolIndex index) : FacadeTool(FacadeText.Search, FacadeText.SearchDefinition)
{
    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        var errors = new ArgumentErrors();
        var arguments = ArgumentReader.Open(call.Arguments, errors);
        var query = arguments.Required("query").String(minLength: 1, maxLength: 500);
        var limit = arguments.Optional("limit").Integer(minimum: 1, maximum: FacadeText.MostLimit);
        arguments.RejectUnknown("query", "limit");
        return new(errors.Any ? ToolResult.Rejected(errors, call.Redactor) : Search(query.Value.Copy(), limit.IsPresent ? int.Parse(limit.Value.Characters, CultureInfo.InvariantCulture) : FacadeText.DefaultLimit));
    }

    private ToolResult Search(string question, int limit)
    {
        Span<int> found = stackalloc int[FacadeText.MostLimit];
        found = found[..ToolSearch.Find(index, question, found[..limit])];
        if (found.IsEmpty)
        {
            return ToolResult.Text("No tool has anything to do with that. Try other words.");
        }

        var lines = new ArrayBufferWriter<byte>(128 * found.Length);
        foreach (var tool in found)
        {
            lines.Write(lines.WrittenCount == 0 ? ""u8 : "\n"u8);
            lines.Write(index.LineOf(tool));
        }

        return ToolResult.Text(lines.WrittenMemory);
    }
}
