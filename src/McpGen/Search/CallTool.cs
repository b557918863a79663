using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Search;

/// <summary>
/// <c>call_tool</c>: stands for the tool that it names. The gateway asks for that one and runs its pipeline for it, so that checks, fences, limits and the
/// audit record are those of the inner tool; this one runs only when it names none.
/// </summary>
internal sealed class CallTool(FrozenDictionary<string, McpTool> tools, SearchOptions options) : FacadeTool(
    FacadeText.Call, FacadeText.CallDefinition(options.IsReadOnly, options.IsDestructive, options.IsIdempotent, options.IsOpenWorld))
{
    /// <summary>The call that is meant.</summary>
    /// <param name="call">The arguments of <c>call_tool</c>.</param>
    /// <param name="name">The inner tool's name.</param>
    /// <param name="arguments">The inner tool's arguments; null for none.</param>
    /// <returns>Whether a tool of the gateway is named, and its arguments can be handed on.</returns>
    public bool TryUnwrap(JsonElement? call, [NotNullWhen(true)] out string? name, out JsonElement? arguments)
    {
        (name, arguments) = (null, null);
        if (call is not { ValueKind: JsonValueKind.Object } given || Read(given, out name, out arguments).Any || !tools.ContainsKey(name))
        {
            return false;
        }

        return true;
    }

    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        var errors = Read(call.Arguments, out var name, out _);
        return new(errors.Any ? ToolResult.Rejected(errors, call.Redactor) : Unknown(name, tools.Keys.AsSpan()));
    }

    private static ArgumentErrors Read(JsonElement? call, out string name, out JsonElement? arguments)
    {
        var errors = new ArgumentErrors();
        var reader = ArgumentReader.Open(call, errors);
        var tool = reader.Required("name").String();
        var inner = reader.Optional("arguments");
        reader.RejectUnknown("name", "arguments");
        if (inner.IsPresent && inner.Value.Kind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            inner.Fail($"must be an object, is {JsonKind.Of(inner.Value.Kind)}");
        }

        name = tool.Value.Kind == JsonValueKind.String ? tool.Value.Copy() : "";
        arguments = inner.Value.Kind == JsonValueKind.Object ? call!.Value.GetProperty("arguments"u8) : null;
        return errors;
    }
}
