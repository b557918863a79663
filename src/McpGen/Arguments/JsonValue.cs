using System;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>A value in a <see cref="JsonText"/>; of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
internal readonly struct JsonValue(JsonText text, int at)
{
    public JsonValueKind Kind => at < 0 ? JsonValueKind.Undefined : text[at].Kind;

    /// <summary>How many items or properties it has.</summary>
    public int Count => text[at].Count;

    /// <summary>The value as written.</summary>
    public ReadOnlySpan<byte> Raw => text.Raw(at);

    /// <summary>The text of a string, or of a number: an integer without point and exponent. It stays until the next one is read from the same call.</summary>
    public ReadOnlySpan<char> Characters => text.Characters(at);

    /// <summary>The items of an array.</summary>
    public JsonItems Items => new(text, at);

    /// <summary>The properties of an object.</summary>
    public JsonMembers Members => new(text, at);

    /// <summary>Whether a string has a text.</summary>
    public bool Is(string content) => text.Is(at, content);

    /// <summary>A property's value; of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonValue Member(string name) => new(text, text.Find(at, name));

    /// <summary>The text of a string, of its own.</summary>
    public string Copy() => Characters.ToString();

    /// <summary>The value parsed once more, for the few questions that its text does not answer.</summary>
    public JsonElement Parse()
    {
        var reader = new Utf8JsonReader(Raw);
        return JsonElement.ParseValue(ref reader);
    }
}

/// <summary>A property of an object.</summary>
/// <param name="Name">Its name, as a string.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(JsonValue Name, JsonValue Value)
{
    /// <summary>Whether it has one of some names.</summary>
    public bool IsOneOf(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Name.Is(name))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Goes through the items of an array.</summary>
internal struct JsonItems(JsonText text, int array)
{
    private int _at = -1;

    public readonly JsonValue Current => new(text, _at);

    public readonly JsonItems GetEnumerator() => this;

    public bool MoveNext()
    {
        _at = _at < 0 ? array + 1 : text[_at].Next;
        return _at < text[array].Next;
    }
}

/// <summary>Goes through the properties of an object.</summary>
internal struct JsonMembers(JsonText text, int parent)
{
    private int _name = -1;

    public readonly JsonMember Current => new(new JsonValue(text, _name), new JsonValue(text, _name + 1));

    public readonly JsonMembers GetEnumerator() => this;

    public bool MoveNext()
    {
        _name = _name < 0 ? parent + 1 : text[_name + 1].Next;
        return _name < text[parent].Next;
    }
}
