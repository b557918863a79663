using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes <c>name=value</c> pairs: the query, the cookies of a request, or a form.</summary>
internal sealed class QueryWriter(string separator)
{
    private readonly TextBuffer _text = new();

    // The name of the next pair, encoded.
    private readonly TextBuffer _name = new();

    // The names that are taken: of parameters, and of members that the call chose.
    private readonly List<string> _parameters = [];
    private readonly List<JsonValue> _members = [];
    private readonly List<Argument> _exploded = [];

    public ReadOnlySpan<char> Text => _text.Text;

    public void Append(string name, string value)
    {
        _parameters.Add(name);
        Begin(name);
        Pair(value, PercentEncoding.Unreserved);
    }

    /// <summary>A field of a form for which no style is stated: an object is written as JSON.</summary>
    public void AppendField(string name, Argument argument)
    {
        _parameters.Add(name);
        Begin(name);
        Field(argument.Value);
    }

    /// <summary>As <see cref="AppendField"/>, under a name that the call chose.</summary>
    public void AppendMember(JsonMember member)
    {
        _members.Add(member.Name);
        Begin(member.Name.Characters);
        Field(member.Value);
    }

    /// <summary>A query that is one value as JSON.</summary>
    public void AppendJson(Argument argument) => PercentEncoding.Append(_text, ValueText.Json(argument.Value), PercentEncoding.Unreserved);

    public void Append(string name, Argument argument, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (explode && argument.Value.Kind == JsonValueKind.Object && style is not (ParameterStyle.Json or ParameterStyle.DeepObject) && !ValueText.IsNothing(argument.Value))
        {
            // Its own name is not written, so a member may have it.
            _exploded.Add(argument);
        }
        else
        {
            _parameters.Add(name);
            Begin(name);
        }

        var kept = allowReserved ? PercentEncoding.ReservedInQuery
            : style == ParameterStyle.Cookie ? CookieFence.Octets
            : PercentEncoding.Unreserved;
        Write(argument.Value, style, explode, kept);
    }

    /// <summary>
    /// Reports objects whose members became pairs under the name of a parameter, which would let the caller add to or replace a value that is not its own.
    /// </summary>
    public void Check()
    {
        foreach (var argument in _exploded)
        {
            foreach (var member in argument.Value.Members)
            {
                if (IsTaken(member.Name))
                {
                    argument.Fail($"must not have a property {ShownText.Quoted(member.Name.Copy())}, it is another parameter");
                }
            }
        }
    }

    public void Clear()
    {
        _text.Clear();
        _name.Clear();
        _parameters.Clear();
        _members.Clear();
        _exploded.Clear();
    }

    public override string ToString() => _text.ToString();

    private void Field(JsonValue value) =>
        Write(value, value.Kind == JsonValueKind.Object ? ParameterStyle.Json : ParameterStyle.Form, explode: true, PercentEncoding.Unreserved);

    private void Write(JsonValue value, ParameterStyle style, bool explode, SearchValues<char> kept)
    {
        if (ValueText.IsNothing(value))
        {
            return;
        }

        if (style == ParameterStyle.Json)
        {
            Pair(ValueText.Json(value), kept);
        }
        else if (style == ParameterStyle.DeepObject)
        {
            Deep(value, kept);
        }
        else if (explode && value.Kind == JsonValueKind.Array)
        {
            foreach (var item in value.Items)
            {
                if (!ValueText.IsNull(item))
                {
                    Pair(ValueText.Of(item), kept);
                }
            }
        }
        else if (explode && value.Kind == JsonValueKind.Object)
        {
            foreach (var member in value.Members)
            {
                if (!ValueText.IsNull(member.Value))
                {
                    Begin(member.Name.Characters);
                    Pair(ValueText.Of(member.Value), kept);
                }
            }
        }
        else
        {
            Name();
            var between = PercentEncoding.Separator(style);
            ListWriter.Append(_text, value, between, between, kept);
        }
    }

    /// <summary>Writes <c>name[key]=value</c> for each leaf; items of arrays have their index for a key.</summary>
    private void Deep(JsonValue value, SearchValues<char> kept)
    {
        var length = _name.Length;
        switch (value.Kind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.Members)
                {
                    Key(member.Name.Characters);
                    Deep(member.Value, kept);
                    _name.Cut(length);
                }

                break;

            case JsonValueKind.Array:
                var index = 0;
                Span<char> digits = stackalloc char[10];
                foreach (var item in value.Items)
                {
                    index++.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
                    Key(digits[..written]);
                    Deep(item, kept);
                    _name.Cut(length);
                }

                break;

            case JsonValueKind.Null:
                break;

            default:
                Pair(ValueText.Of(value), kept);
                break;
        }
    }

    private void Key(ReadOnlySpan<char> key)
    {
        _name.Append("%5B");
        PercentEncoding.Append(_name, key, PercentEncoding.Unreserved);
        _name.Append("%5D");
    }

    private void Begin(ReadOnlySpan<char> name)
    {
        _name.Clear();
        PercentEncoding.Append(_name, name, PercentEncoding.Unreserved);
    }

    private void Pair(ReadOnlySpan<char> value, SearchValues<char> kept)
    {
        Name();
        PercentEncoding.Append(_text, value, kept);
    }

    private void Name()
    {
        _text.Append(_text.Length == 0 ? "" : separator);
        _text.Append(_name.Text);
        _text.Append('=');
    }

    private bool IsTaken(JsonValue name)
    {
        var text = name.Copy();
        foreach (var parameter in _parameters)
        {
            if (text.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var member in _members)
        {
            if (member.Characters.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
