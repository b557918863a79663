using System;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>One object of a call: its arguments, or an object in them. Generated code asks it for each property that the schema declares.</summary>
public readonly partial struct ArgumentReader
{
    private readonly JsonText _text;
    private readonly ArgumentErrors _errors;

    // Where the object is; -1 for the arguments of a call that has none.
    private readonly int _at;

    internal ArgumentReader(JsonText text, int at, ArgumentErrors errors)
    {
        _text = text;
        _at = at;
        _errors = errors;
    }

    /// <summary>Whether anything of the whole call is wrong so far.</summary>
    public bool HasErrors => _errors.Any;

    /// <summary>Starts reading the arguments of a call. Text that cannot be read safely (duplicate names, lone surrogates) is an error here.</summary>
    /// <param name="arguments">The arguments; null and JSON <c>null</c> mean none.</param>
    /// <param name="errors">Takes what is wrong. When it holds errors after this call, the reader must not be used.</param>
    public static ArgumentReader Open(JsonElement? arguments, ArgumentErrors errors) => Open(arguments, errors, new JsonText());

    /// <summary>As above.</summary>
    /// <param name="arguments">The arguments; null and JSON <c>null</c> mean none.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="text">Empty; takes the arguments.</param>
    internal static ArgumentReader Open(JsonElement? arguments, ArgumentErrors errors, JsonText text)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (arguments is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value)
        {
            return new ArgumentReader(text, -1, errors);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add("", $"must be an object, is {JsonKind.Of(value.ValueKind)}", ArgumentFault.Type);
        }
        else
        {
            ArgumentText.Read(value, text, errors);
        }

        return new ArgumentReader(text, 0, errors);
    }

    /// <summary>A value fixed in the manifest that is written like an argument: an array or an object in a query. The build has checked it.</summary>
    /// <param name="json">The value as JSON.</param>
    public Argument Fixed(ReadOnlySpan<byte> json) => new(_text, _text.Add(json), ArgumentErrors.OfFixedValues);

    /// <summary>A property that must be given.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Required(string name)
    {
        var at = Find(name);
        if (at >= 0)
        {
            return new Argument(_text, at, _errors);
        }

        _errors.Add(_errors.IsProbe ? "" : ArgumentPath.Of(_text, _at, name), "is required", ArgumentFault.Property);
        return new Argument(_text, at, _errors, parent: _at, name: name);
    }

    /// <summary>A property that may be left out.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Optional(string name)
    {
        var at = Find(name);
        return at >= 0
            ? new Argument(_text, at, _errors, isOptional: true)
            : new Argument(_text, at, _errors, isOptional: true, parent: _at, name: name);
    }

    /// <summary>Refuses properties that are not declared (<c>additionalProperties: false</c>). What was asked for is.</summary>
    /// <param name="declared">The names that the schema declares.</param>
    public void RejectUnknown(params ReadOnlySpan<string> declared) => RejectUnknown([], declared);

    /// <summary>Refuses properties that are neither declared nor match a pattern.</summary>
    /// <param name="patterns">The patterns (<c>patternProperties</c>).</param>
    /// <param name="declared">The names that the schema declares.</param>
    public void RejectUnknown(ReadOnlySpan<Pattern> patterns, params ReadOnlySpan<string> declared)
    {
        if (AreAllAsked)
        {
            return;
        }

        var expected = 0;
        for (var name = First; name < End; name = Next(name))
        {
            if (!IsDeclared(name, patterns, declared, ref expected))
            {
                _errors.Add(
                    _errors.IsProbe ? "" : ArgumentPath.Of(_text, name),
                    _errors.IsProbe || _errors.IsFull ? "is not known" : "is not known" + Suggestion.DidYouMean(_text.Characters(name).ToString(), declared),
                    ArgumentFault.Property);
            }
        }
    }

    /// <summary>Checks the properties that are not declared (<c>additionalProperties</c> with a schema).</summary>
    /// <param name="check">What each must be.</param>
    /// <param name="declared">The names that the schema declares.</param>
    public void Others(Check check, params ReadOnlySpan<string> declared) => Others(check, [], declared);

    /// <summary>Checks the properties that are neither declared nor match a pattern.</summary>
    /// <param name="check">What each must be.</param>
    /// <param name="patterns">The patterns (<c>patternProperties</c>).</param>
    /// <param name="declared">The names that the schema declares.</param>
    public void Others(Check check, ReadOnlySpan<Pattern> patterns, params ReadOnlySpan<string> declared)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (AreAllAsked)
        {
            return;
        }

        var expected = 0;
        for (var name = First; name < End; name = Next(name))
        {
            if (!IsDeclared(name, patterns, declared, ref expected))
            {
                check(new Argument(_text, name + 1, _errors, isOptional: true));
            }
        }
    }

    /// <summary>Limits the number of properties.</summary>
    /// <param name="minimum">The least number; 0 by default.</param>
    /// <param name="maximum">The greatest number; unlimited by default.</param>
    public void Count(int minimum = 0, int maximum = int.MaxValue)
    {
        var message = Bounds.Describe("have", "property", "properties", minimum, maximum, _at < 0 ? 0 : _text[_at].Count);
        if (message is not null)
        {
            _errors.Add(ArgumentPath.Of(_text, _at), message);
        }
    }

    /// <summary>Whether a name is declared; looks first behind the declared name that was found last, as most callers keep to the order of the schema.</summary>
    private bool IsDeclared(int name, ReadOnlySpan<Pattern> patterns, ReadOnlySpan<string> declared, ref int expected)
    {
        if (_text[name].Round == _text[_at].Round)
        {
            return true;
        }

        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(_text.Characters(name)))
            {
                return true;
            }
        }

        for (var i = 0; i < declared.Length; i++)
        {
            var at = expected + i < declared.Length ? expected + i : expected + i - declared.Length;
            if (_text.Is(name, declared[at]))
            {
                expected = at + 1;
                return true;
            }
        }

        return false;
    }

    private int Find(string name) => _at < 0 ? -1 : _text.Ask(_at, name);

    private bool Has(string name) => _at >= 0 && _text.Find(_at, name) >= 0;

    private bool AreAllAsked => _at < 0 || _text[_at].Asked == _text[_at].Count;

    // The names of the properties are First, Next(First) … up to End.
    private int First => _at + 1;

    private int End => _at < 0 ? 0 : _text[_at].Next;

    private int Next(int name) => _text[name + 1].Next;
}
