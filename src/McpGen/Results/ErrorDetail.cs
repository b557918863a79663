using System;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Results;

/// <summary>Finds the sentences in an error's body that explain it.</summary>
internal static class ErrorDetail
{
    private const int MaxLength = 1000;
    private const int MaxErrorsLength = 500;

    // The members that hold a sentence: RFC 9457's first, then what APIs commonly have.
    private static readonly string[] Sentences = ["title", "detail", "message", "error_description", "description", "reason", "error"];

    // The members that list what is wrong with the request.
    private static readonly string[] Lists = ["errors", "invalid-params", "details"];

    /// <summary>At most 1,000 characters on one line; empty when the body explains nothing.</summary>
    public static string Read(string? mediaType, string body)
    {
        var kind = MediaKinds.Of(mediaType ?? "text/plain");
        var text = kind switch
        {
            MediaKind.Json => FromJson(body) ?? body,
            MediaKind.Html => HtmlText.Summary(body),
            MediaKind.Text => body,
            _ => "",
        };
        return ShownText.Plain(OneLine(text), MaxLength);
    }

    /// <summary>Runs of white space become one space each.</summary>
    internal static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }

            if (line.Length > 2 * MaxLength)
            {
                break;
            }
        }

        return line.ToString().TrimEnd();
    }

    private static string? FromJson(string body)
    {
        if (!JsonCompactor.TryCompact(Encoding.UTF8.GetBytes(body), out var compact))
        {
            return null;
        }

        using var document = JsonDocument.Parse(compact);
        var found = new StringBuilder();
        AddSentences(found, document.RootElement, depth: 0);
        return found.Length > 0 ? found.ToString() : Encoding.UTF8.GetString(compact.Span);
    }

    private static void AddSentences(StringBuilder found, JsonElement error, int depth)
    {
        if (error.ValueKind == JsonValueKind.String)
        {
            Add(found, error.ToString());
        }

        if (error.ValueKind != JsonValueKind.Object || depth > 1)
        {
            return;
        }

        foreach (var name in Sentences)
        {
            if (error.TryGetProperty(name, out var member))
            {
                AddSentences(found, member, depth + 1);
            }
        }

        foreach (var name in Lists)
        {
            if (error.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                Add(found, ShownText.Plain(member.GetRawText(), MaxErrorsLength));
            }
        }
    }

    private static void Add(StringBuilder found, string sentence)
    {
        sentence = sentence.Trim();
        // Some APIs say the same in two members.
        if (sentence.Length == 0 || found.ToString().Contains(sentence, StringComparison.Ordinal))
        {
            return;
        }

        found.Append(found.Length == 0 ? "" : found[^1] is '.' or '!' or '?' or ':' ? " " : ". ").Append(sentence);
    }
}
