using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace McpGen.Arguments;

internal sealed partial class JsonText
{
    /// <summary>How deep values may be nested: the default of System.Text.Json, which every client and upstream can read.</summary>
    public const int MaxDepth = 64;

    // Of more names hashes are faster to compare.
    private const int MaxCompared = 16;

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

                open = Add(isObject ? JsonValueKind.Object : JsonValueKind.Array, at, open);
                at = SkipSpace(json, at + 1);
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
                container.Expected = open + 1;
                container.Round = 1;
                container.MayRepeat |= container.Kind == JsonValueKind.Object && container.Count > MaxCompared;
                IsUnusual |= container.MayRepeat;
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

        _ = Add(kind, at, parent, end - at);
        IsUnusual |= end - at > JsonNumber.MaxLength;
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

        var added = Add(JsonValueKind.String, start, parent, end - start);
        at = end + 1;
        if (isEscaped)
        {
            _tokens[added].IsEscaped = IsUnusual = true;
        }

        if (isName)
        {
            AddName(added, parent);
        }

        return true;
    }

    private int Add(JsonValueKind kind, int start, int parent, int length = 0)
    {
        var added = _count++;
        if (added == _tokens.Length)
        {
            Array.Resize(ref _tokens, 2 * added);
        }

        ref var token = ref _tokens[added];
        token = default;
        (token.Kind, token.Start, token.Length, token.Parent, token.Next) = (kind, start, length, parent, added + 1);
        if (parent >= 0)
        {
            token.Index = _tokens[parent].Count++;
        }

        return added;
    }

    /// <summary>Makes a string a name. Names that differ in their length, first or last character mostly have a bit of their own among those of the object.</summary>
    private void AddName(int name, int parent)
    {
        ref var around = ref _tokens[parent];
        _tokens[name].IsName = true;

        // Of a name and its value only the value counts.
        around.Count--;
        var raw = Quoted(name);
        var bit = raw.IsEmpty ? 1 : 1 << ((raw.Length + (5 * raw[0]) + (11 * raw[^1])) & 31);
        if ((around.Expected & bit) != 0 && around.Count <= MaxCompared)
        {
            around.MayRepeat |= IsGivenBefore(name, parent);
        }

        around.Expected |= bit;
        around.MayRepeat |= _tokens[name].IsEscaped;
    }

    private bool IsGivenBefore(int name, int parent)
    {
        for (var earlier = parent + 1; earlier < name; earlier = _tokens[earlier + 1].Next)
        {
            if (_tokens[earlier].Length == _tokens[name].Length && Quoted(earlier).SequenceEqual(Quoted(name)))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipSpace(ReadOnlySpan<byte> json, int at) => json[at] > ' ' ? at : SkipAllSpace(json, at);

    private static int SkipAllSpace(ReadOnlySpan<byte> json, int at)
    {
        while (json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}
