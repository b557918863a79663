using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Manifest;

/// <summary>What a value of the manifest may be. The reader checks by it and the JSON Schema is written from it.</summary>
internal abstract record ValueShape
{
    /// <summary>In words, for a message: <c>a list</c>.</summary>
    public abstract string Words { get; }
}

/// <summary>Text; a number counts as its text, so that <c>version: 1.10</c> stays <c>1.10</c>.</summary>
/// <param name="Kind">What the text must look like.</param>
internal sealed record TextShape(TextKind Kind = TextKind.Plain) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => Kind switch
    {
        TextKind.Duration => "a duration such as 30s",
        TextKind.Size => "a size such as 64KB",
        TextKind.Template => "text that may hold ${NAME}",
        _ => "text",
    };
}

/// <summary>What text must look like.</summary>
internal enum TextKind
{
    /// <summary>Anything but nothing.</summary>
    Plain,

    /// <summary><c>500ms</c>, <c>30s</c>, <c>5m</c> or <c>1h</c>.</summary>
    Duration,

    /// <summary><c>512B</c>, <c>64KB</c>, <c>1MB</c> or <c>1GB</c>.</summary>
    Size,

    /// <summary>Text in which <c>${NAME}</c> and <c>${NAME:-default}</c> read the environment.</summary>
    Template,
}

/// <summary>One of a few words.</summary>
/// <param name="IgnoreCase">Whether case matters not.</param>
/// <param name="Values">The words.</param>
internal sealed record ChoiceShape(bool IgnoreCase, params string[] Values) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => Values.Length == 1 ? $"'{Values[0]}'" : "one of " + string.Join(", ", Values);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape : ValueShape
{
    /// <inheritdoc/>
    public override string Words => "true or false";
}

/// <summary>A number.</summary>
/// <param name="IsCount">Whether it must be a whole number that is not negative.</param>
internal sealed record NumberShape(bool IsCount) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => IsCount ? "a whole number from 0" : "a number";
}

/// <summary>Anything.</summary>
internal sealed record AnyShape : ValueShape
{
    /// <inheritdoc/>
    public override string Words => "any value";
}

/// <summary>A list that is not empty.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="MayBeEmpty">Whether it may be empty.</param>
internal sealed record ListShape(ValueShape Item, bool MayBeEmpty = false) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => "a list";
}

/// <summary>A mapping with keys that the user chooses.</summary>
/// <param name="Value">What each value is.</param>
internal sealed record MapShape(ValueShape Value) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => "a mapping";
}

/// <summary>A mapping with known keys.</summary>
/// <param name="Name">What the mapping is called in the JSON Schema.</param>
/// <param name="Keys">Its keys, in the order of documentation.</param>
internal sealed record ObjectShape(string Name, params ManifestKey[] Keys) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => "a mapping with " + string.Join(", ", Keys.Take(4).Select(static key => $"'{key.Name}'")) + (Keys.Length > 4 ? ", …" : "");

    /// <summary>The key of a name, or null.</summary>
    public ManifestKey? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);
}

/// <summary>A word or a mapping.</summary>
/// <param name="Word">The word.</param>
/// <param name="Mapping">The mapping.</param>
internal sealed record WordOrObjectShape(ChoiceShape Word, ObjectShape Mapping) : ValueShape
{
    /// <inheritdoc/>
    public override string Words => $"{Word.Words} or {Mapping.Words}";
}

/// <summary>One key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="Description">What it means: the text of the reference and of the JSON Schema.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Default">What holds without it, in words or as YAML; null when there is nothing to say.</param>
/// <param name="Example">A YAML value that shows its use.</param>
internal sealed record ManifestKey(
    string Name,
    ValueShape Shape,
    string Description,
    bool Required = false,
    string? Default = null,
    string? Example = null);

/// <summary>A key with its place in the manifest, for the reference.</summary>
/// <param name="Path">For example <c>upstreams.&lt;name&gt;.timeout</c>.</param>
/// <param name="Key">The key.</param>
internal sealed record DocumentedKey(string Path, ManifestKey Key)
{
    /// <summary>Every key below a mapping, depth first.</summary>
    public static IEnumerable<DocumentedKey> Below(ObjectShape shape, string prefix = "")
    {
        foreach (var key in shape.Keys)
        {
            var path = prefix + key.Name;
            yield return new(path, key);
            var (inner, suffix) = Unwrap(key.Shape);
            foreach (var below in inner is null ? [] : Below(inner, path + suffix + "."))
            {
                yield return below;
            }
        }
    }

    private static (ObjectShape? Inner, string Suffix) Unwrap(ValueShape shape) => shape switch
    {
        ObjectShape inner => (inner, ""),
        WordOrObjectShape either => (either.Mapping, ""),
        ListShape { Item: ObjectShape inner } => (inner, "[]"),
        MapShape { Value: ObjectShape inner } => (inner, ".<name>"),
        _ => (null, ""),
    };
}
