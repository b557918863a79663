using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes the path and remembers which part came from which argument, so that the finished path can be judged.</summary>
internal sealed class PathWriter
{
    private readonly TextBuffer _text = new();
    private readonly List<Part> _parts = [];

    public ReadOnlySpan<char> Text => _text.Text;

    public void Append(string literal) => _text.Append(literal);

    public void Append(Argument argument, ParameterStyle style, string name, bool explode, bool allowReserved)
    {
        var start = _text.Length;
        Write(argument.Value, style, name, explode, allowReserved ? PercentEncoding.ReservedInPath : PercentEncoding.Unreserved);
        _parts.Add(new Part(start, _text.Length, argument));
    }

    /// <summary>Reports every argument that makes its segment leave its place.</summary>
    public void Check()
    {
        var path = Text;
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        foreach (var part in _parts)
        {
            // Documents put query strings into paths; what stands there is no segment.
            if (part.Start > path.Length)
            {
                continue;
            }

            var start = path[..part.Start].LastIndexOf('/') + 1;
            var end = path[part.End..].IndexOf('/');
            var segments = path[start..(end < 0 ? path.Length : part.End + end)];
            foreach (var segment in segments.Split('/'))
            {
                if (PathFence.Violation(segments[segment]) is { } violation)
                {
                    part.Argument.Fail(violation);
                }
            }
        }
    }

    public void Clear()
    {
        _text.Clear();
        _parts.Clear();
    }

    private void Write(JsonValue value, ParameterStyle style, string name, bool explode, SearchValues<char> kept)
    {
        if (ValueText.IsNothing(value))
        {
            // The segment is judged with nothing in it.
            return;
        }

        switch (style)
        {
            case ParameterStyle.Json:
                PercentEncoding.Append(_text, ValueText.Json(value), PercentEncoding.Unreserved);
                break;

            case ParameterStyle.Label:
                _text.Append('.');
                ListWriter.Append(_text, value, explode ? "." : ",", explode ? "=" : ",", kept);
                break;

            case ParameterStyle.Matrix:
                Matrix(value, name, explode, kept);
                break;

            default:
                var separator = PercentEncoding.Separator(style);
                ListWriter.Append(_text, value, separator, explode ? "=" : separator, kept);
                break;
        }
    }

    private void Matrix(JsonValue value, string name, bool explode, SearchValues<char> kept)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Array when explode:
                foreach (var item in value.Items)
                {
                    MatrixPair(name, item, kept);
                }

                break;

            case JsonValueKind.Object when explode:
                foreach (var member in value.Members)
                {
                    MatrixPair(member.Name.Characters, member.Value, kept);
                }

                break;

            case JsonValueKind.Array or JsonValueKind.Object:
                _text.Append(';');
                PercentEncoding.Append(_text, name, PercentEncoding.Unreserved);
                _text.Append('=');
                ListWriter.Append(_text, value, ",", ",", kept);
                break;

            default:
                MatrixPair(name, value, kept);
                break;
        }
    }

    private void MatrixPair(ReadOnlySpan<char> name, JsonValue value, SearchValues<char> kept)
    {
        if (ValueText.IsNull(value))
        {
            return;
        }

        _text.Append(';');
        PercentEncoding.Append(_text, name, PercentEncoding.Unreserved);

        // RFC 6570 §3.2.7: an empty value has no "=" either.
        if (ValueText.Of(value) is { Length: > 0 } text)
        {
            _text.Append('=');
            PercentEncoding.Append(_text, text, kept);
        }
    }

    /// <summary>What an argument wrote.</summary>
    private readonly record struct Part(int Start, int End, Argument Argument);
}
