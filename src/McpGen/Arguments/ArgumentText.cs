using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace McpGen.Arguments;

/// <summary>
/// Judges the text of a call's arguments before anything reads values from it: what parsers read differently (a name twice, half a character,
/// a number without end) is refused, so that the upstream cannot see other values than were checked here.
/// </summary>
internal static class ArgumentText
{
    /// <summary>Reads the arguments into a text, which holds nothing else.</summary>
    public static void Read(JsonElement arguments, JsonText text, ArgumentErrors errors)
    {
        var raw = JsonMarshal.GetRawUtf8Value(arguments);
        if (!Utf8.IsValid(raw))
        {
            errors.Add("", "must be valid UTF-8");
            return;
        }

        errors.Allow(raw.Length);
        if (text.Add(raw) < 0)
        {
            errors.Add("", $"must be JSON of at most {JsonText.MaxDepth} levels");
            return;
        }

        if (text.IsUnusual)
        {
            Judge(text, errors);
        }
    }

    private static void Judge(JsonText text, ArgumentErrors errors)
    {
        var tokens = text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            switch (token.Kind)
            {
                case JsonValueKind.Object when token.MayRepeat:
                    JudgeNames(text, at, errors);
                    break;

                case JsonValueKind.String when token.IsEscaped && LoneSurrogates.In(text.Quoted(at)):
                    errors.Add(ArgumentPath.Of(text, at), token.IsName ? "must have a name that is text, holds half of a surrogate pair" : "must be text, holds half of a surrogate pair");
                    break;

                case JsonValueKind.Number when token.Length > JsonNumber.MaxLength:
                    errors.Add(ArgumentPath.Of(text, at), string.Create(CultureInfo.InvariantCulture, $"must have at most {JsonNumber.MaxLength} digits"));
                    break;
            }
        }
    }

    /// <summary>Reports names that are given more than once.</summary>
    private static void JudgeNames(JsonText text, int parent, ArgumentErrors errors)
    {
        var seen = new HashSet<string>(text[parent].Count, StringComparer.Ordinal);
        for (var name = parent + 1; name < text[parent].Next; name = text[name + 1].Next)
        {
            if (!seen.Add(ArgumentPath.NameOf(text, name)))
            {
                errors.Add(ArgumentPath.Of(text, name), "is given more than once");
            }
        }
    }
}
