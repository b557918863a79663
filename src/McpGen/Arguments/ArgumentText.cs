using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>Judges the text of a call's arguments before anything reads values from it.</summary>
internal static class ArgumentText
{
    public static void Check(JsonElement arguments, ArgumentErrors errors)
    {
    }
}
