using System;
using System.Text.Json;

namespace McpGen.Results.Kinds;

/// <summary>Tells JSON from what is not, by how it begins.</summary>
internal static class JsonStart
{
    /// <summary>Whether a scalar stands here and nothing after it, or an array or object that goes on as one.</summary>
    /// <param name="text">The text, or its beginning.</param>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, default);
        try
        {
            return !reader.Read() || !reader.Read() || reader.TokenStartIndex > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a text is a scalar as a whole.</summary>
    /// <param name="text">The whole text.</param>
    public static bool IsScalar(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            return reader.Read() && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
