using System.Text.Json;
using McpGen.Redaction;

namespace McpGen.Tools;

/// <summary>One invocation of a tool.</summary>
/// <param name="arguments">The arguments as the client sent them, unchecked; null when there are none.</param>
/// <param name="caller">Who calls.</param>
public sealed class ToolCall(JsonElement? arguments, ToolCaller caller)
{
    /// <summary>The arguments as the client sent them, unchecked; null when there are none.</summary>
    public JsonElement? Arguments => arguments;

    /// <summary>Who calls.</summary>
    public ToolCaller Caller => caller;

    /// <summary>What the answer may not show.</summary>
    internal Redactor Redactor { get; init; } = Redactor.None;
}
