using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Results.Shaping;

namespace McpGen.Results.Kinds;

/// <summary>Finds the sentences in an error's body that explain it.</summary>
internal static class ErrorDetail
{
    private const int MaxLength = 1000;
    private const int MaxErrorsLength = 500;

    // Of a list of errors the first say enough.
    private const int MaxErrors = 3;
    private const int MaxDepth = 4;

    // The members that hold a sentence, or an object with one: RFC 9457's first, then what APIs commonly have.
    private static readonly string[] Sentences =
    [
        "title", "detail", "message", "error_description", "description", "reason", "msg", "error_message", "errorMessage", "userMessage", "faultstring",
        "error", "fault", "exception",
    ];

    // The members that list what is wrong with the request.
    private static readonly string[] Lists = ["errors", "errorMessages", "invalid-params", "details", "violations"];

    // Elements of XML that hold one: those of S3, of SOAP 1.1 and 1.2, and common ones.
    private static readonly string[] Elements = ["Message", "faultstring", "Text", "ErrorMessage", "Description", "Detail"];

    /// <summary>At most 1,000 characters on one line; empty when the body explains nothing.</summary>
    /// <param name="kind">What the body holds.</param>
    /// <param name="utf8">The body.</param>
    /// <param name="answer">The answer it is of.</param>
    public static string Read(MediaKind kind, ReadOnlyMemory<byte> utf8, Answer answer)
    {
        var json = kind == MediaKind.Json ? Shaped(utf8, answer) : default;
        // Masked before it is shortened, so that no half of a secret remains.
        var body = answer.Hide(Encoding.UTF8.GetString(json.IsEmpty ? utf8.Span : json.Span));
        var text = kind switch
        {
            MediaKind.Json when !json.IsEmpty => FromJson(body),
            MediaKind.Json when answer.Call.Redactor.HasFields => "",
            MediaKind.Html => HtmlText.Summary(body),
            MediaKind.Text when body.TrimStart().StartsWith('<') => FromXml(body),
            _ => body,
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

    /// <summary>The body without what is hidden in any answer; empty when it is no JSON.</summary>
    private static ReadOnlyMemory<byte> Shaped(ReadOnlyMemory<byte> utf8, Answer answer)
    {
        var target = new ArrayBufferWriter<byte>();
        using var shaper = JsonShaper.Rent(ResultOptions.Default, answer.Call.Redactor, target);
        try
        {
            shaper.Feed(utf8.Span, isLast: true);
            shaper.Complete();
            return target.WrittenMemory;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var found = new StringBuilder();
            AddSentences(found, document.RootElement, depth: 0);
            return found.Length > 0 ? found.ToString() : json;
        }
        catch (JsonException)
        {
            // A mask took more than the text of a string.
            return json;
        }
    }

    private static void AddSentences(StringBuilder found, JsonElement error, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (error.ValueKind)
        {
            case JsonValueKind.String:
                Add(found, error.ToString());
                break;

            case JsonValueKind.Array:
                for (var i = 0; i < Math.Min(MaxErrors, error.GetArrayLength()); i++)
                {
                    AddSentences(found, error[i], depth + 1);
                }

                break;

            case JsonValueKind.Object:
                AddMembers(found, error, depth);
                break;
        }
    }

    private static void AddMembers(StringBuilder found, JsonElement error, int depth)
    {
        foreach (var name in Sentences)
        {
            AddSentences(found, Member(error, name), depth + 1);
        }

        foreach (var name in Lists)
        {
            var list = Member(error, name);
            if (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.String)
            {
                AddSentences(found, list, depth + 1);
            }
            else if (list.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                // Messages with the fields they are about.
                Add(found, ShownText.Plain(list.GetRawText(), MaxErrorsLength));
            }
        }
    }

    private static JsonElement Member(JsonElement error, string name)
    {
        foreach (var member in error.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value;
            }
        }

        return default;
    }

    private static string FromXml(string xml)
    {
        foreach (var name in Elements)
        {
            var start = xml.IndexOf($"{name}>", StringComparison.OrdinalIgnoreCase);
            var end = start < 0 ? -1 : xml.IndexOf('<', start);
            if (end > 0 && OneLine(System.Net.WebUtility.HtmlDecode(xml[(start + name.Length + 1)..end])) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return xml;
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
