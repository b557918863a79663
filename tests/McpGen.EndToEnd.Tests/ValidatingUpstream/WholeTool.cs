using System.Text.Json;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>A tool as <c>tools/list</c> shows it, and its operation as <c>METHOD /path</c>.</summary>
internal sealed record WholeTool(string Name, string Operation, JsonElement InputSchema);
