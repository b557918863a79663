using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Results;

namespace McpGen.Http;

/// <summary>A JSON value as the text that stands for it in URLs and headers.</summary>
internal static class ValueText
{
    /// <summary>Whether there is nothing to write: absent, <c>null</c>, or a list without items. RFC 6570 §2.3 calls these undefined.</summary>
    public static bool IsNothing(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return true;

            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (!IsNull(item))
                    {
                        return false;
                    }
                }

                return true;

            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
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

    public static bool IsNull(JsonElement value) => value.ValueKind == JsonValueKind.Null;

    /// <summary>A string as it is, an integer without point and exponent, anything nested as compact JSON.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => JsonNumber.Canonical(value),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Json(value),
    };

    /// <summary>Compact JSON in ASCII, for headers.</summary>
    public static string AsciiJson(JsonElement value)
    {
        // Outside strings JSON is ASCII, and inside them every character may be escaped.
        var text = new StringBuilder();
        foreach (var c in Json(value))
        {
            _ = char.IsAscii(c) ? text.Append(c) : text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>Compact JSON.</summary>
    public static string Json(JsonElement value) =>
        JsonCompactor.TryCompact(JsonMarshal.GetRawUtf8Value(value), out var compact) ? Encoding.UTF8.GetString(compact.Span) : value.GetRawText();
}
