using System.Collections.Generic;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN560 and 561: texts of a document that are not what they seem.</summary>
public static class TextProblems
{
    /// <summary>Something in a text that people do not see.</summary>
    public static readonly ProblemDescriptor HiddenDescriptor = new("MCPGEN560", "Hidden characters in a text", ProblemSeverity.Warning);

    /// <summary>A text that speaks to a model.</summary>
    public static readonly ProblemDescriptor PromptLikeDescriptor = new("MCPGEN561", "Text that speaks to the model", ProblemSeverity.Warning);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } = [HiddenDescriptor, PromptLikeDescriptor];

    /// <summary>A part of a text is hidden; it is left out.</summary>
    internal static Problem Hidden(SpecNode text, TextSpan span, HiddenKind kind) =>
        Problem.At(HiddenDescriptor, text.File, span, $"This text holds {Words(kind)}, which people do not see and models read; left out");

    /// <summary>A value that has to stay as it is holds something hidden.</summary>
    internal static Problem HiddenInValue(SpecNode text, TextSpan span, HiddenKind kind) =>
        Problem.At(HiddenDescriptor, text.File, span, $"This value holds {Words(kind)}, which people do not see and models read; it stays, because it is sent as it is");

    /// <summary>A text of the document speaks to a model.</summary>
    /// <param name="file">The document.</param>
    /// <param name="span">The passage.</param>
    /// <param name="passage">What it says.</param>
    /// <param name="kind">What gives it away.</param>
    /// <param name="consequence">What becomes of it.</param>
    internal static Problem PromptLike(SpecFile file, TextSpan span, string passage, SignalKind kind, string consequence) =>
        Problem.At(PromptLikeDescriptor, file, span, $"This text speaks to the model ({Words(kind)}): {Quote.Of(passage)}; {consequence}");

    private static string Words(HiddenKind kind) => kind switch
    {
        HiddenKind.Comment => "a comment",
        HiddenKind.Escape => "an escape sequence of terminals",
        HiddenKind.Direction => "a control of the direction of writing",
        HiddenKind.Tag => "tag characters, which spell words that are not shown",
        HiddenKind.ZeroWidth => "characters without width",
        _ => "a control character",
    };

    private static string Words(SignalKind kind) => kind switch
    {
        SignalKind.Override => "it sets instructions aside",
        SignalKind.Secrecy => "it keeps something from the user",
        SignalKind.Loot or SignalKind.Secrets => "it is after secrets",
        SignalKind.Conversation => "it is after the conversation",
        SignalKind.Transmission => "it sends something away",
        SignalKind.Tools => "it steers the use of tools",
        SignalKind.Markup => "it has the markup of prompts",
        SignalKind.Disguise => "it is disguised",
        _ => "it gives orders",
    };
}
