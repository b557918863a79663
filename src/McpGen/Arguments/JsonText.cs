using System;
using System.Text;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>
/// JSON with an index of its values, made in one pass over its bytes. Everything about a call reads from it: nothing is parsed twice, and nothing is
/// allocated, because the next call uses the same memory. Not for several threads.
/// </summary>
internal sealed partial class JsonText
{
    // A text as long as most arguments; what was larger is not kept for the next call.
    private const int UsualBytes = 1024;
    private const int KeptBytes = 64 * 1024;

    private byte[] _bytes = new byte[UsualBytes];
    private JsonToken[] _tokens = new JsonToken[UsualBytes / 8];
    private char[] _chars = new char[UsualBytes / 4];
    private int _length;
    private int _count;

    /// <summary>The values and names in the order of the text.</summary>
    public ReadOnlySpan<JsonToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Adds a text of its own, for example a default.</summary>
    /// <param name="json">The text.</param>
    /// <returns>Its first token; -1 when it is not JSON of at most <see cref="MaxDepth"/> levels.</returns>
    public int Add(ReadOnlySpan<byte> json)
    {
        var start = _length;
        var first = _count;

        // Behind the text stands a zero, which is part of no value: so the end is found where another character is expected.
        if (_bytes.Length - start <= json.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, start + json.Length + 1));
        }

        json.CopyTo(_bytes.AsSpan(start));
        _length += json.Length;
        _bytes[_length] = 0;
        return TryIndex(start) ? first : -1;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        (_length, _count) = (0, 0);
        if (_bytes.Length > KeptBytes || _chars.Length > KeptBytes)
        {
            _bytes = new byte[UsualBytes];
            _tokens = new JsonToken[UsualBytes / 8];
            _chars = new char[UsualBytes / 4];
        }
    }

    /// <summary>The value as written.</summary>
    public ReadOnlySpan<byte> Raw(int at)
    {
        ref readonly var token = ref _tokens[at];
        return token.Kind == JsonValueKind.String
            ? _bytes.AsSpan(token.Start - 1, token.Length + 2)
            : _bytes.AsSpan(token.Start, token.Length);
    }

    /// <summary>What stands between the quotes of a string.</summary>
    public ReadOnlySpan<byte> Quoted(int at) => _bytes.AsSpan(_tokens[at].Start, _tokens[at].Length);

    /// <summary>The text of a string. It stays until the next one is read.</summary>
    public ReadOnlySpan<char> Characters(int at)
    {
        ref readonly var token = ref _tokens[at];
        if (_chars.Length < token.Length)
        {
            _chars = new char[Math.Max(2 * _chars.Length, token.Length)];
        }

        if (!token.IsEscaped)
        {
            return _chars.AsSpan(0, Encoding.UTF8.GetChars(Quoted(at), _chars));
        }

        var reader = new Utf8JsonReader(Raw(at));
        reader.Read();
        return _chars.AsSpan(0, reader.CopyString(_chars));
    }

    /// <summary>Whether a string has a text.</summary>
    public bool Is(int at, ReadOnlySpan<char> text)
    {
        ref readonly var token = ref _tokens[at];
        if (token.IsEscaped)
        {
            return Characters(at).SequenceEqual(text);
        }

        // Of equal length they can only be equal when both are ASCII.
        return token.Length == text.Length
            ? Ascii.Equals(Quoted(at), text)
            : token.Length > text.Length && !Ascii.IsValid(text) && Characters(at).SequenceEqual(text);
    }

    /// <summary>The value of an object's property; -1 when there is none.</summary>
    /// <param name="at">The object.</param>
    /// <param name="name">The property's name.</param>
    public int Find(int at, string name)
    {
        var first = at + 1;
        var end = _tokens[at].Next;
        var expected = _tokens[at].Expected;
        var found = Find(expected, end, name);
        found = found < 0 ? Find(first, expected, name) : found;
        if (found < 0)
        {
            return -1;
        }

        _tokens[at].Expected = _tokens[found + 1].Next;
        return found + 1;
    }

    private int Find(int from, int end, string name)
    {
        for (var at = from; at < end; at = _tokens[at + 1].Next)
        {
            if (Is(at, name))
            {
                return at;
            }
        }

        return -1;
    }
}
