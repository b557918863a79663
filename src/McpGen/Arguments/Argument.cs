using System;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>
/// A value of a call with its place. Each check reports what is wrong and returns the same argument, so that checks can be chained;
/// checks of a value that is absent, or is an accepted <c>null</c>, do nothing.
/// </summary>
public readonly partial struct Argument
{
    private readonly JsonText _text;
    private readonly ArgumentErrors _errors;
    private readonly int _at;
    private readonly bool _isOptional;
    private readonly bool _isNullable;

    // Of an argument that the call does not have: its place. Others are found in the text.
    private readonly int _parent;
    private readonly string? _name;

    internal Argument(JsonText text, int at, ArgumentErrors errors, bool isOptional = false, bool isNullable = false, int parent = -1, string? name = null)
    {
        _text = text;
        _at = at;
        _errors = errors;
        _isOptional = isOptional;
        _isNullable = isNullable;
        _parent = parent;
        _name = name;
    }

    /// <summary>Whether the value was given; <c>null</c> is given.</summary>
    public bool IsPresent => _at >= 0;

    /// <summary>The value; of kind <see cref="JsonValueKind.Undefined"/> when absent.</summary>
    internal JsonValue Value => new(_text, _at);

    private bool IsUnchecked => _at < 0 || (_isNullable && Kind == JsonValueKind.Null);

    private JsonValueKind Kind => _text[_at].Kind;

    private string Pointer => _name is null ? ArgumentPath.Of(_text, _at) : ArgumentPath.Of(_text, _parent, _name);

    /// <summary>Accepts <c>null</c>; must come before the other checks.</summary>
    public Argument Nullable() => new(_text, _at, _errors, _isOptional, isNullable: true, _parent, _name);

    /// <summary>Puts a value in the place of one that was not given.</summary>
    /// <param name="json">The value as JSON.</param>
    public Argument Default(ReadOnlySpan<byte> json) =>
        IsPresent ? this : new(_text, _text.Add(json), _errors, _isOptional, _isNullable, _parent, _name);

    /// <summary>A member of an object that has been checked; absent when there is none.</summary>
    /// <param name="name">Its JSON name.</param>
    public Argument Property(string name)
    {
        var at = IsPresent && Kind == JsonValueKind.Object ? _text.Find(_at, name) : -1;
        return at < 0 ? new(_text, at, _errors, isOptional: true, parent: _at, name: name) : new(_text, at, _errors, isOptional: true);
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

    private Argument With(ArgumentErrors errors) => new(_text, _at, errors, _isOptional, _isNullable, _parent, _name);

    private void FailType(string expected, string hint = "")
    {
        if (_errors.IsProbe)
        {
            _errors.WeighType(expected, _at);
            return;
        }

        if (Kind == JsonValueKind.Null && _isOptional)
        {
            hint = "; leave it out instead";
        }

        _errors.Add(Pointer, $"must be {expected}, is {JsonKind.Of(Kind)}{hint}", ArgumentFault.Type);
    }
}
