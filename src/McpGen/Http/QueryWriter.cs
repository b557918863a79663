using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes <c>name=value</c> pairs: the query, or the cookies of a request.</summary>
internal sealed class QueryWriter(string separator)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _parameters = [];
    private List<Argument>? _exploded;

    public void Append(string name, string value)
    {
        _parameters.Add(name);
        Pair(name, value, PercentEncoding.Unreserved);
    }

    /// <summary>A field of a form for which no style is stated: an object is written as JSON.</summary>
    public void AppendField(string name, Argument argument) =>
        Append(name, argument, argument.Value.Kind == JsonValueKind.Object ? ParameterStyle.Json : ParameterStyle.Form, explode: true, allowReserved: false);

    /// <summary>A query that is one value as JSON.</summary>
    public void AppendJson(Argument argument) => PercentEncoding.Append(_text, ValueText.Json(argument.Value), PercentEncoding.Unreserved);

    public void Append(string name, Argument argument, ParameterStyle style, bool explode, bool allowReserved)
    {
        var value = argument.Value;
        _parameters.Add(name);
        if (ValueText.IsNothing(value))
        {
            return;
        }

        var kept = allowReserved ? PercentEncoding.ReservedInQuery
            : style == ParameterStyle.Cookie ? CookieFence.Octets
            : PercentEncoding.Unreserved;
        if (style == ParameterStyle.Json)
        {
            Pair(name, ValueText.Json(value), kept);
        }
        else if (style == ParameterStyle.DeepObject)
        {
            Deep(name, value, kept);
        }
        else if (explode && value.Kind == JsonValueKind.Array)
        {
            foreach (var item in value.Items)
            {
                if (!ValueText.IsNull(item))
                {
                    Pair(name, ValueText.Of(item), kept);
                }
            }
        }
        else if (explode && value.Kind == JsonValueKind.Object)
        {
            // Its own name is not written, so a member may have it.
            _parameters.RemoveAt(_parameters.Count - 1);
            (_exploded ??= []).Add(argument);
            foreach (var member in value.Members)
            {
                if (!ValueText.IsNull(member.Value))
                {
                    Pair(member.Name.Copy(), ValueText.Of(member.Value), kept);
                }
            }
        }
        else
        {
            Name(name);
            var between = PercentEncoding.Separator(style);
            ListWriter.Append(_text, value, between, between, kept);
        }
    }

    /// <summary>
    /// Reports objects whose members became pairs under the name of a parameter, which would let the caller add to or replace a value that is not its own.
    /// </summary>
    public void Check()
    {
        foreach (var argument in _exploded ?? [])
        {
            foreach (var member in argument.Value.Members)
            {
                if (_parameters.Contains(member.Name.Copy(), StringComparer.OrdinalIgnoreCase))
                {
                    argument.Fail($"must not have a property {ShownText.Quoted(member.Name.Copy())}, it is another parameter");
                }
            }
        }
    }

    public override string ToString() => _text.ToString();

    /// <summary>Writes <c>name[key]=value</c> for each leaf; items of arrays have their index for a key.</summary>
    private void Deep(string name, JsonValue value, SearchValues<char> kept)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.Members)
                {
                    Deep($"{name}[{member.Name.Copy()}]", member.Value, kept);
                }

                break;

            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.Items)
                {
                    Deep($"{name}[{(index++).ToString(CultureInfo.InvariantCulture)}]", item, kept);
                }

                break;

            case JsonValueKind.Null:
                break;

            default:
                Pair(name, ValueText.Of(value), kept);
                break;
        }
    }

    private void Pair(string name, string value, SearchValues<char> kept)
    {
        Name(name);
        PercentEncoding.Append(_text, value, kept);
    }

    private void Name(string name)
    {
        _text.Append(_text.Length == 0 ? "" : separator);
        PercentEncoding.Append(_text, name, PercentEncoding.Unreserved);
        _text.Append('=');
    }
}
