namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>A part of a text that people do not see.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct HiddenPart(int Start, int End, HiddenKind Kind);

/// <summary>What is hidden.</summary>
internal enum HiddenKind
{
    /// <summary>What programs leave behind; taken out and not worth a word.</summary>
    Harmless,

    /// <summary>A comment of HTML or Markdown.</summary>
    Comment,

    /// <summary>An escape sequence of a terminal.</summary>
    Escape,

    /// <summary>A control character.</summary>
    Control,

    /// <summary>A control of the direction of writing.</summary>
    Direction,

    /// <summary>Tag characters and others of the special-purpose plane, which spell words that nobody sees.</summary>
    Tag,

    /// <summary>Characters without width.</summary>
    ZeroWidth,
}
