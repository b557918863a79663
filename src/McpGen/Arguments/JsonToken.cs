using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>Where a value, or the name of a property, stands in a <see cref="JsonText"/>. A name's value is the token behind it.</summary>
internal struct JsonToken
{
    /// <summary>The first byte; of a string the one behind its quote.</summary>
    public int Start;

    /// <summary>The number of bytes; of a string without its quotes.</summary>
    public int Length;

    /// <summary>The token behind the value and everything in it.</summary>
    public int Next;

    /// <summary>The object or array around it; -1 for none.</summary>
    public int Parent;

    /// <summary>How many items or properties stand before it in its parent.</summary>
    public int Index;

    /// <summary>How many items or properties it has.</summary>
    public int Count;

    /// <summary>Of an object: the name that will probably be asked for next, as most callers keep to the order of the schema.</summary>
    public int Expected;

    /// <summary>Of an object: how often its check has begun. Of a name: in which of these it was asked for.</summary>
    public int Round;

    /// <summary>Of an object: how many of its names were asked for in this round.</summary>
    public int Asked;

    /// <summary>The kind; of names <see cref="JsonValueKind.String"/>.</summary>
    public JsonValueKind Kind;

    /// <summary>Whether it is the name of a property.</summary>
    public bool IsName;

    /// <summary>Whether a string has escapes.</summary>
    public bool IsEscaped;

    /// <summary>Of an object: whether only a closer look tells if a name is given twice.</summary>
    public bool MayRepeat;
}
