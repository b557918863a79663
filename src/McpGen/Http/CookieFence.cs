using System;
using System.Buffers;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>What may stand in a cookie that is not percent-encoded (RFC 6265 §4.1.1).</summary>
internal static class CookieFence
{
    /// <summary>The characters of values.</summary>
    public static readonly SearchValues<char> Octets =
        SearchValues.Create("!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Whether every text of a value can be sent.</summary>
    /// <param name="value">The value.</param>
    /// <param name="explode">Whether names of members become names of cookies.</param>
    public static bool Allows(JsonValue value, bool explode)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.Items)
                {
                    if (!IsText(item))
                    {
                        return false;
                    }
                }

                return true;

            case JsonValueKind.Object:
                foreach (var member in value.Members)
                {
                    if (!IsText(member.Value) || !(explode ? IsName(member.Name.Characters) : IsOctets(member.Name.Characters)))
                    {
                        return false;
                    }
                }

                return true;

            default:
                return value.Kind == JsonValueKind.Undefined || IsText(value);
        }
    }

    private static bool IsText(JsonValue value) => ValueText.IsNull(value) || IsOctets(ValueText.Of(value));

    private static bool IsName(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(PercentEncoding.Unreserved);

    private static bool IsOctets(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Octets);
}
