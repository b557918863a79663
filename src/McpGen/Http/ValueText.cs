using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Results;

namespace McpGen.Http;

/// <summary>A JSON value as the text that stands for it in URLs and headers.</summary>
internal static class ValueText
{
    /// <summary>Whether there is nothing to write: absent, <c>null</c>, or a list without items. RFC 6570 §2.3 calls these undefined.</summary>
    public static bool IsNothing(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return true;

            case JsonValueKind.Array:
                foreach (var item in value.Items)
                {
                    if (!IsNull(item))
                    {
                        return false;
                    }
                }

                return true;

            case JsonValueKind.Object:
                foreach (var member in value.Members)
                {
                    if (!IsNull(member.Value))
                    {
                        return false;
                    }
                }

                return true;

            default:
                return false;
        }
    }

    public static bool IsNull(JsonValue value) => value.Kind == JsonValueKind.Null;

    /// <summary>A string as it is, an integer without point and exponent, anything nested as compact JSON. The text stays until the next one is read.</summary>
    public static ReadOnlySpan<char> Of(JsonValue value) => value.Kind switch
    {
        JsonValueKind.String or JsonValueKind.Number => value.Characters,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Json(value),
    };

    /// <summary>Compact JSON in ASCII, for headers.</summary>
    public static void AppendAsciiJson(TextBuffer target, JsonValue value)
    {
        // Outside strings JSON is ASCII, and inside them every character may be escaped.
        Span<char> hex = stackalloc char[4];
        foreach (var c in Json(value))
        {
            if (char.IsAscii(c))
            {
                target.Append(c);
            }
            else
            {
                ((int)c).TryFormat(hex, out _, "x4", CultureInfo.InvariantCulture);
                target.Append("\\u");
                target.Append(hex);
            }
        }
    }

    /// <summary>Compact JSON.</summary>
    public static ReadOnlySpan<char> Json(JsonValue value) =>
        JsonCompactor.TryCompact(value.Raw, out var compact) ? Encoding.UTF8.GetString(compact.Span) : Encoding.UTF8.GetString(value.Raw);
}
