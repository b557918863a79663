using System;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>One object of a call: its arguments, or an object in them. Generated code asks it for each property that the schema declares.</summary>
public readonly partial struct ArgumentReader
{
    private readonly JsonElement _object;
    private readonly ArgumentErrors _errors;
    private readonly ArgumentPath? _path;

    internal ArgumentReader(JsonElement value, ArgumentErrors errors, ArgumentPath? path)
    {
        _object = value;
        _errors = errors;
        _path = path;
    }

    /// <summary>Whether anything of the whole call is wrong so far.</summary>
    public bool HasErrors => _errors.Any;

    /// <summary>Starts reading the arguments of a call. Text that cannot be read safely (duplicate names, lone surrogates) is an error here.</summary>
    /// <param name="arguments">The arguments; null and JSON <c>null</c> mean none.</param>
    /// <param name="errors">Takes what is wrong. When it holds errors after this call, the reader must not be used.</param>
    public static ArgumentReader Open(JsonElement? arguments, ArgumentErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (arguments is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value)
        {
            return new ArgumentReader(default, errors, null);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add("", $"must be an object, is {JsonKind.Of(value)}", ArgumentFault.Type);
        }
        else
        {
            ArgumentText.Check(value, errors);
        }

        return new ArgumentReader(value, errors, null);
    }

    /// <summary>A property that must be given.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Required(string name)
    {
        if (TryGet(name, out var value))
        {
            return new Argument(value, _errors, _path, name, 0, isOptional: false);
        }

        _errors.Add(_errors.IsProbe ? "" : ArgumentPath.Pointer(_path, name, 0), "is required", ArgumentFault.Property);
        return new Argument(default, _errors, _path, name, 0, isOptional: false);
    }

    /// <summary>A property that may be left out.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Optional(string name)
    {
        TryGet(name, out var value);
        return new Argument(value, _errors, _path, name, 0, isOptional: true);
    }

    /// <summary>Refuses properties that are not declared (<c>additionalProperties: false</c>).</summary>
    /// <param name="declared">The names that the schema declares.</param>
    public void RejectUnknown(params ReadOnlySpan<string> declared) => RejectUnknown([], declared);

    /// <summary>Refuses properties that are neither declared nor match a pattern.</summary>
    /// <param name="patterns">The patterns (<c>patternProperties</c>).</param>
    /// <param name="declared">The names that the schema declares.</param>
    public void RejectUnknown(ReadOnlySpan<Pattern> patterns, params ReadOnlySpan<string> declared)
    {
        if (_object.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in _object.EnumerateObject())
        {
            if (!IsDeclared(property, patterns, declared))
            {
                _errors.Add(
                    _errors.IsProbe ? "" : ArgumentPath.Pointer(_path, property.Name, 0),
                    _errors.IsProbe || _errors.IsFull ? "is not known" : "is not known" + Suggestion.DidYouMean(property.Name, declared),
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
        if (_object.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in _object.EnumerateObject())
        {
            if (!IsDeclared(property, patterns, declared))
            {
                check(new Argument(property.Value, _errors, _path, property.Name, 0, isOptional: true));
            }
        }
    }

    /// <summary>Limits the number of properties.</summary>
    /// <param name="minimum">The least number; 0 by default.</param>
    /// <param name="maximum">The greatest number; unlimited by default.</param>
    public void Count(int minimum = 0, int maximum = int.MaxValue)
    {
        var count = 0;
        if (_object.ValueKind == JsonValueKind.Object)
        {
            foreach (var _ in _object.EnumerateObject())
            {
                count++;
            }
        }

        var message = Bounds.Describe("have", "property", "properties", minimum, maximum, count);
        if (message is not null)
        {
            _errors.Add(_path?.ToString() ?? "", message);
        }
    }

    private static bool IsDeclared(JsonProperty property, ReadOnlySpan<Pattern> patterns, ReadOnlySpan<string> declared)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(property.Name))
            {
                return true;
            }
        }

        foreach (var name in declared)
        {
            if (property.NameEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryGet(string name, out JsonElement value)
    {
        value = default;
        return _object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out value);
    }
}
