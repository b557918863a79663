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

    // Room for every number, however it is written.
    private const int UsualCharacters = 2 * JsonNumber.MaxLength;

    private byte[] _bytes = new byte[UsualBytes];
    private JsonToken[] _tokens = new JsonToken[UsualBytes / 8];
    private char[] _chars = new char[UsualCharacters];
    private int _length;
    private int _count;

    /// <summary>The values and names in the order of the text.</summary>
    public ReadOnlySpan<JsonToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Whether something in it asks for <see cref="ArgumentText"/> to look closer: an escape, a long number, a name that may be given twice.</summary>
    public bool IsUnusual { get; private set; }

    /// <summary>A value or a name.</summary>
    public ref readonly JsonToken this[int at] => ref _tokens[at];

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
        (_length, _count, IsUnusual) = (0, 0, false);
        if (_bytes.Length > KeptBytes || _chars.Length > KeptBytes)
        {
            _bytes = new byte[UsualBytes];
            _tokens = new JsonToken[UsualBytes / 8];
            _chars = new char[UsualCharacters];
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

    /// <summary>What stands between the quotes of a string, or a number.</summary>
    public ReadOnlySpan<byte> Quoted(int at) => _bytes.AsSpan(_tokens[at].Start, _tokens[at].Length);

    /// <summary>The text of a string, or of a number: an integer without point and exponent. It stays until the next one is read.</summary>
    public ReadOnlySpan<char> Characters(int at)
    {
        ref readonly var token = ref _tokens[at];
        if (_chars.Length < token.Length)
        {
            _chars = new char[Math.Max(2 * _chars.Length, token.Length)];
        }

        if (token.Kind == JsonValueKind.Number && JsonNumber.TryWriteInteger(Quoted(at), _chars, out var digits))
        {
            return _chars.AsSpan(0, digits);
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
        var expected = _tokens[at].Expected;
        var found = Find(expected, _tokens[at].Next, name);
        found = found < 0 ? Find(at + 1, expected, name) : found;
        return found < 0 ? -1 : found + 1;
    }

    /// <summary>As <see cref="Find(int, string)"/>, of a property that the object's schema declares.</summary>
    public int Ask(int at, string name)
    {
        var value = Find(at, name);
        if (value >= 0)
        {
            ref var around = ref _tokens[at];
            ref var asked = ref _tokens[value - 1];
            around.Expected = _tokens[value].Next;
            around.Asked += asked.Round == around.Round ? 0 : 1;
            asked.Round = around.Round;
        }

        return value;
    }

    /// <summary>Begins a check of an object: none of its properties has been asked for.</summary>
    public void BeginRound(int at)
    {
        _tokens[at].Round++;
        _tokens[at].Asked = 0;
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
