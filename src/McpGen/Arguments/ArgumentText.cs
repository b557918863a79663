using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace McpGen.Arguments;

/// <summary>
/// Judges the text of a call's arguments before anything reads values from it: what parsers read differently (a name twice, half a character,
/// a number without end) is refused, so that the upstream cannot see other values than were checked here.
/// </summary>
internal ref struct ArgumentText
{
    // The default of System.Text.Json, which every client and upstream can read.
    private const int MaxDepth = 64;

    // Up to here comparing all pairs is faster than hashing.
    private const int FewNames = 16;

    private readonly ReadOnlySpan<byte> _raw;
    private readonly ArgumentErrors _errors;
    private readonly List<Level> _levels = [];
    private readonly List<Name> _names = [];

    private ArgumentText(ReadOnlySpan<byte> raw, ArgumentErrors errors)
    {
        _raw = raw;
        _errors = errors;
    }

    public static void Check(JsonElement arguments, ArgumentErrors errors)
    {
        var raw = JsonMarshal.GetRawUtf8Value(arguments);
        if (!Utf8.IsValid(raw))
        {
            errors.Add("", "must be valid UTF-8");
            return;
        }

        errors.Allow(raw.Length);
        try
        {
            new ArgumentText(raw, errors).Check();
        }
        catch (JsonException)
        {
            errors.Add("", $"must be JSON of at most {MaxDepth} levels");
        }
    }

    private readonly void Check()
    {
        var reader = new Utf8JsonReader(_raw, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    CheckName(ref reader);
                    break;

                case JsonTokenType.EndObject:
                    CheckDuplicates(_levels[^1].FirstName);
                    Leave();
                    break;

                case JsonTokenType.EndArray:
                    Leave();
                    break;

                default:
                    CountItem();
                    CheckValue(ref reader);
                    break;
            }
        }
    }

    private readonly void CheckValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _levels.Add(new Level(_names.Count, reader.TokenType == JsonTokenType.StartArray ? -1 : null));
                break;

            case JsonTokenType.String when reader.ValueIsEscaped && LoneSurrogates.In(reader.ValueSpan):
                _errors.Add(Pointer(), "must be text, holds half of a surrogate pair");
                break;

            case JsonTokenType.Number when reader.ValueSpan.Length > JsonNumber.MaxLength:
                _errors.Add(Pointer(), string.Create(CultureInfo.InvariantCulture, $"must have at most {JsonNumber.MaxLength} digits"));
                break;
        }
    }

    private readonly void CheckName(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        var isText = !reader.ValueIsEscaped || !LoneSurrogates.In(text);
        _names.Add(new Name((int)reader.TokenStartIndex + 1, text.Length, reader.ValueIsEscaped && isText ? reader.GetString() : null));
        if (!isText)
        {
            _errors.Add(Pointer(), "must have a name that is text, holds half of a surrogate pair");
        }
    }

    private readonly void CheckDuplicates(int first)
    {
        var names = CollectionsMarshal.AsSpan(_names)[first..];
        var escaped = false;
        foreach (var name in names)
        {
            escaped |= name.Unescaped is not null;
        }

        if (names.Length > FewNames || escaped)
        {
            var seen = new HashSet<string>(names.Length, StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++)
            {
                if (!seen.Add(Text(names[i])))
                {
                    FailDuplicate(first + i);
                }
            }

            return;
        }

        for (var i = 1; i < names.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Raw(names[i]).SequenceEqual(Raw(names[j])))
                {
                    FailDuplicate(first + i);
                    break;
                }
            }
        }
    }

    private readonly void FailDuplicate(int name)
    {
        // A pointer ends at the last name of the innermost level, so the name takes that place.
        var last = _names[^1];
        _names[^1] = _names[name];
        _errors.Add(Pointer(), "is given more than once");
        _names[^1] = last;
    }

    private readonly void CountItem()
    {
        if (_levels is [.., { Index: { } index }])
        {
            _levels[^1] = _levels[^1] with { Index = index + 1 };
        }
    }

    private readonly void Leave()
    {
        _names.RemoveRange(_levels[^1].FirstName, _names.Count - _levels[^1].FirstName);
        _levels.RemoveAt(_levels.Count - 1);
    }

    private readonly ReadOnlySpan<byte> Raw(Name name) => _raw.Slice(name.Start, name.Length);

    private readonly string Text(Name name) => name.Unescaped ?? Encoding.UTF8.GetString(Raw(name));

    private readonly string Pointer()
    {
        ArgumentPath? path = null;
        for (var i = 0; i < _levels.Count; i++)
        {
            var nextName = i + 1 < _levels.Count ? _levels[i + 1].FirstName : _names.Count;
            path = _levels[i].Index is { } index ? new ArgumentPath(path, null, index) : new ArgumentPath(path, Text(_names[nextName - 1]), 0);
        }

        return path?.ToString() ?? "";
    }

    /// <summary>An object or array that is open: where its names begin, and the current item when it is an array.</summary>
    private readonly record struct Level(int FirstName, int? Index);

    /// <summary>A property name: where it stands between its quotes, and its text when that has escapes.</summary>
    private readonly record struct Name(int Start, int Length, string? Unescaped);
}
