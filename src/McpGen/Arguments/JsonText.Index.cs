using System;
using System.Text.Json;

namespace McpGen.Arguments;

internal sealed partial class JsonText
{
    /// <summary>How deep values may be nested: the default of System.Text.Json, which every client and upstream can read.</summary>
    public const int MaxDepth = 64;

    /// <summary>
    /// Indexes the text from a position to the end. Escapes, digits and words were checked by the parser that the text comes from; what only some parsers
    /// allow between them, such as comments, is refused.
    /// </summary>
    private bool TryIndex(int at)
    {
        ReadOnlySpan<byte> json = _bytes.AsSpan(0, _length + 1);
        var open = -1;
        var depth = 0;
        while (true)
        {
            at = SkipSpace(json, at);
            if (open >= 0 && _tokens[open].Kind == JsonValueKind.Object)
            {
                if (json[at] != '"' || !TryString(json, ref at, open, isName: true))
                {
                    return false;
                }

                at = SkipSpace(json, at);
                if (json[at++] != ':')
                {
                    return false;
                }

                at = SkipSpace(json, at);
            }

            if (json[at] is (byte)'{' or (byte)'[')
            {
                var isObject = json[at] == '{';
                if (++depth > MaxDepth)
                {
                    return false;
                }

                var added = Add(isObject ? JsonValueKind.Object : JsonValueKind.Array, at, open);
                _tokens[added].Expected = _count;
                at = SkipSpace(json, at + 1);
                open = added;
                if (json[at] != (isObject ? '}' : ']'))
                {
                    continue;
                }
            }
            else if (!TryLeaf(json, ref at, open))
            {
                return false;
            }

            // A value is complete: the containers that end behind it are too.
            while (true)
            {
                if (open < 0)
                {
                    return SkipSpace(json, at) == _length;
                }

                at = SkipSpace(json, at);
                var next = json[at++];
                if (next == ',')
                {
                    break;
                }

                ref var container = ref _tokens[open];
                if (next != (container.Kind == JsonValueKind.Object ? '}' : ']'))
                {
                    return false;
                }

                container.Length = at - container.Start;
                container.Next = _count;
                open = container.Parent;
                depth--;
            }
        }
    }

    private bool TryLeaf(ReadOnlySpan<byte> json, ref int at, int parent)
    {
        var first = json[at];
        if (first == '"')
        {
            return TryString(json, ref at, parent, isName: false);
        }

        var kind = first switch
        {
            (byte)'t' => JsonValueKind.True,
            (byte)'f' => JsonValueKind.False,
            (byte)'n' => JsonValueKind.Null,
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonValueKind.Number,
            _ => JsonValueKind.Undefined,
        };
        if (kind == JsonValueKind.Undefined)
        {
            return false;
        }

        var end = at + 1;
        while (char.IsAsciiLetterOrDigit((char)json[end]) || json[end] is (byte)'.' or (byte)'-' or (byte)'+')
        {
            end++;
        }

        var added = Add(kind, at, parent);
        _tokens[added].Length = end - at;
        at = end;
        return true;
    }

    private bool TryString(ReadOnlySpan<byte> json, ref int at, int parent, bool isName)
    {
        var start = at + 1;
        var end = start;
        var isEscaped = false;
        while (true)
        {
            var special = json[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (special < 0)
            {
                return false;
            }

            end += special;
            if (json[end] == '"')
            {
                break;
            }

            isEscaped = true;
            end += 2;
        }

        var added = Add(JsonValueKind.String, start, parent, isName);
        _tokens[added].Length = end - start;
        _tokens[added].IsEscaped = isEscaped;
        at = end + 1;
        return true;
    }

    private int Add(JsonValueKind kind, int start, int parent, bool isName = false)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, 2 * _count);
        }

        var index = 0;
        if (parent >= 0)
        {
            ref var around = ref _tokens[parent];
            index = around.Count;

            // Of a name and its value only the value counts.
            around.Count += isName ? 0 : 1;
        }

        _tokens[_count] = new JsonToken { Kind = kind, Start = start, Parent = parent, Index = index, Next = _count + 1, IsName = isName };
        return _count++;
    }

    private static int SkipSpace(ReadOnlySpan<byte> json, int at)
    {
        while (json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
