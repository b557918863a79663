using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Manifest;

/// <summary>The <c>result</c> key of a tool.</summary>
/// <param name="Node">Its value.</param>
/// <param name="Select">The members that are shown; null for all.</param>
/// <param name="Rename">New names of members.</param>
/// <param name="Flatten">Objects whose members are shown in their place.</param>
/// <param name="Redact">Members whose values are hidden.</param>
/// <param name="MaxItems">The most items of any list; null for all.</param>
/// <param name="MaxBytes">The most bytes; null for the default.</param>
/// <param name="Output">What is said of the answer in the tool's definition.</param>
/// <param name="IsSound">Whether every path could be read; nothing is bound by the others then, their problems being told already.</param>
internal sealed record ResultEntry(
    SpecNode Node,
    IReadOnlyList<AnswerPath>? Select,
    IReadOnlyList<RenameEntry> Rename,
    IReadOnlyList<AnswerPath> Flatten,
    IReadOnlyList<AnswerPath> Redact,
    int? MaxItems,
    int? MaxBytes,
    OutputMode Output,
    bool IsSound)
{
    /// <summary>Whether anything in it needs a JSON answer.</summary>
    public bool NeedsJson => Select is not null || Rename.Count + Flatten.Count + Redact.Count > 0 || Output != OutputMode.None;
}

/// <summary>One entry of <c>rename</c>.</summary>
/// <param name="Path">The member.</param>
/// <param name="Name">Its new name.</param>
internal sealed record RenameEntry(AnswerPath Path, Positioned<string> Name);

/// <summary>The <c>output</c> key.</summary>
internal enum OutputMode
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>A wide schema is declared, which answers meet even where they differ from the document.</summary>
    Declared,

    /// <summary>The document's schema is declared, and answers are checked against it.</summary>
    Strict,
}

/// <summary>The <c>redact</c> key of the manifest.</summary>
/// <param name="Names">Names of members that are hidden at any depth of any answer.</param>
/// <param name="Paths">Members that are hidden at one place.</param>
/// <param name="Detect">Kinds of values that are hidden wherever they stand.</param>
/// <param name="Removes">Whether what is hidden is left out instead of masked.</param>
internal sealed record RedactSection(IReadOnlyList<string> Names, IReadOnlyList<AnswerPath> Paths, IReadOnlyList<string> Detect, bool Removes);
