using System;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>
/// A value of a call with its place. Each check reports what is wrong and returns the same argument, so that checks can be chained;
/// checks of a value that is absent, or is an accepted <c>null</c>, do nothing.
/// </summary>
public readonly partial struct Argument
{
    private readonly JsonElement _value;
    private readonly ArgumentErrors _errors;
    private readonly ArgumentPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly bool _isOptional;
    private readonly bool _isNullable;

    internal Argument(JsonElement value, ArgumentErrors errors, ArgumentPath? parent, string? name, int index, bool isOptional, bool isNullable = false)
    {
        _value = value;
        _errors = errors;
        _parent = parent;
        _name = name;
        _index = index;
        _isOptional = isOptional;
        _isNullable = isNullable;
    }

    /// <summary>Whether the value was given; <c>null</c> is given.</summary>
    public bool IsPresent => _value.ValueKind != JsonValueKind.Undefined;

    /// <summary>The value; of kind <see cref="JsonValueKind.Undefined"/> when absent.</summary>
    public JsonElement Value => _value;

    internal string Pointer => ArgumentPath.Pointer(_parent, _name, _index);

    private bool IsUnchecked => !IsPresent || (_isNullable && _value.ValueKind == JsonValueKind.Null);

    /// <summary>Accepts <c>null</c>; must come before the other checks.</summary>
    public Argument Nullable() => new(_value, _errors, _parent, _name, _index, _isOptional, isNullable: true);

    /// <summary>Puts a value in the place of one that was not given.</summary>
    /// <param name="json">The value as JSON.</param>
    public Argument Default(ReadOnlySpan<byte> json)
    {
        if (IsPresent)
        {
            return this;
        }

        var reader = new Utf8JsonReader(json);
        return new Argument(JsonElement.ParseValue(ref reader), _errors, _parent, _name, _index, _isOptional, _isNullable);
    }

    /// <summary>A member of an object that has been checked; absent when there is none.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Property(string name)
    {
        JsonElement member = default;
        _ = _value.ValueKind == JsonValueKind.Object && _value.TryGetProperty(name, out member);
        return new Argument(member, _errors, new ArgumentPath(_parent, _name, _index), name, 0, isOptional: true);
    }

    internal void Fail(string message, ArgumentFault fault = ArgumentFault.Value)
    {
        if (_errors.IsProbe)
        {
            _errors.Weigh(fault);
        }
        else
        {
            _errors.Add(Pointer, message, fault);
        }
    }

    private Argument With(ArgumentErrors errors) => new(_value, errors, _parent, _name, _index, _isOptional, _isNullable);

    private void FailType(string expected, string hint = "")
    {
        if (_errors.IsProbe)
        {
            _errors.WeighType(expected, _parent, _name, _index);
            return;
        }

        if (_value.ValueKind == JsonValueKind.Null && _isOptional)
        {
            hint = "; leave it out instead";
        }

        _errors.Add(Pointer, $"must be {expected}, is {JsonKind.Of(_value)}{hint}", ArgumentFault.Type);
    }
}
