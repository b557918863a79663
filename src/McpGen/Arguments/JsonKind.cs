using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>Names JSON types as people do.</summary>
internal static class JsonKind
{
    public static string Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "null",
    };
}
