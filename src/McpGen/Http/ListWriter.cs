using System;
using System.Buffers;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a value, percent-encoded where it must be: the items of an array, or the names and values of an object, between separators (RFC 6570 §3.2.1).</summary>
internal static class ListWriter
{
    /// <param name="target">Takes the text.</param>
    /// <param name="value">A value that is not nothing.</param>
    /// <param name="separator">Between items, not encoded.</param>
    /// <param name="equals">Between a name and its value, not encoded.</param>
    /// <param name="kept">The characters not encoded; null to encode none.</param>
    public static void Append(TextBuffer target, JsonValue value, string separator, string equals, SearchValues<char>? kept)
    {
        var isFirst = true;
        switch (value.Kind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.Items)
                {
                    if (!ValueText.IsNull(item))
                    {
                        target.Append(isFirst ? "" : separator);
                        Append(target, ValueText.Of(item), kept);
                        isFirst = false;
                    }
                }

                break;

            case JsonValueKind.Object:
                foreach (var member in value.Members)
                {
                    if (!ValueText.IsNull(member.Value))
                    {
                        target.Append(isFirst ? "" : separator);
                        Append(target, member.Name.Characters, kept);
                        target.Append(equals);
                        Append(target, ValueText.Of(member.Value), kept);
                        isFirst = false;
                    }
                }

                break;

            default:
                Append(target, ValueText.Of(value), kept);
                break;
        }
    }

    private static void Append(TextBuffer target, ReadOnlySpan<char> text, SearchValues<char>? kept)
    {
        if (kept is null)
        {
            target.Append(text);
        }
        else
        {
            PercentEncoding.Append(target, text, kept);
        }
    }
}
