using System.Text.Json;

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
}
