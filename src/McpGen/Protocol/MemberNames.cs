using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>The member names of one JSON object seen so far. A few names are compared in place; many, or escaped ones, are hashed.</summary>
internal sealed class MemberNames
{
    private const int Few = 8;

    private readonly (int Start, int Length)[] _places = new (int, int)[Few];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Begins another object.</summary>
    public void Clear()
    {
        _count = 0;
        _names.Clear();
    }

    /// <summary>Adds the name the reader stands on; false when the object has it already.</summary>
    public bool Add(ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        if (_names.Count == 0 && _count < Few && !reader.ValueIsEscaped)
        {
            return AddInPlace(text, ref reader);
        }

        for (var i = 0; i < _count; i++)
        {
            var (start, length) = _places[i];
            _names.Add(Encoding.UTF8.GetString(text.Slice(start, length)));
        }

        _count = 0;
        return _names.Add(reader.GetString()!);
    }

    private bool AddInPlace(ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _count; i++)
        {
            var (start, length) = _places[i];
            if (reader.ValueSpan.SequenceEqual(text.Slice(start, length)))
            {
                return false;
            }
        }

        _places[_count++] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        return true;
    }
}
