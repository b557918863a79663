using System.Collections.Generic;
using System.Globalization;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN540 to 549: what keeps a tool out of the directories of clients. Each message names the rule and its reason.</summary>
public static class ProfileProblems
{
    /// <summary>A tool whose title nobody stated.</summary>
    public static readonly ProblemDescriptor NoTitleDescriptor = new("MCPGEN540", "Tool without a title", ProblemSeverity.Error);

    /// <summary>A tool that says nothing of what it does.</summary>
    public static readonly ProblemDescriptor NoDescriptionDescriptor = new("MCPGEN541", "Tool without a description", ProblemSeverity.Error);

    /// <summary>A description that was cut.</summary>
    public static readonly ProblemDescriptor LongDescriptionDescriptor = new("MCPGEN542", "Description too long for directories", ProblemSeverity.Error);

    /// <summary>A name that clients cut or refuse.</summary>
    public static readonly ProblemDescriptor LongNameDescriptor = new("MCPGEN543", "Tool name too long for directories", ProblemSeverity.Error);

    /// <summary>A name with characters that model APIs refuse.</summary>
    public static readonly ProblemDescriptor NameCharactersDescriptor = new("MCPGEN544", "Tool name with characters that clients refuse", ProblemSeverity.Error);

    /// <summary>An argument in which a model would write a secret.</summary>
    public static readonly ProblemDescriptor SecretArgumentDescriptor = new("MCPGEN545", "Secret as an argument", ProblemSeverity.Error);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
        [NoTitleDescriptor, NoDescriptionDescriptor, LongDescriptionDescriptor, LongNameDescriptor, NameCharactersDescriptor, SecretArgumentDescriptor];

    internal static Problem NoTitle(SpecNode entry, string tool) => At(
        NoTitleDescriptor, entry, $"The tool {Quote.Of(tool)} has no title, and directories want one that a person wrote, because people approve calls by it; add 'title', or a summary to the operation");

    internal static Problem NoDescription(SpecNode entry, string tool) => At(
        NoDescriptionDescriptor, entry, $"The tool {Quote.Of(tool)} has no description, and directories want one, because models choose tools by it; add 'description', or one to the operation");

    internal static Problem LongDescription(SpecNode entry, string tool, int length, int most) => At(
        LongDescriptionDescriptor, entry, $"The description of the tool {Quote.Of(tool)} has {Number(length)} characters and is cut to {Number(most)}, the most that model APIs take; write a shorter one with 'description'");

    internal static Problem LongName(SpecNode entry, string tool, int most) => At(
        LongNameDescriptor, entry, $"The name {Quote.Of(tool)} has {Number(tool.Length)} characters, and directories take at most {Number(most)}, because clients put the server's name in front; choose a shorter one with 'name'");

    internal static Problem NameCharacters(SpecNode entry, string tool) => At(
        NameCharactersDescriptor, entry, $"The name {Quote.Of(tool)} holds a '.', and model APIs take A-Z, a-z, 0-9, '_' and '-' only; choose another one with 'name'");

    internal static Problem SecretArgument(SpecNode entry, string tool, string argument) => At(
        SecretArgumentDescriptor, entry, $"The argument {Quote.Of(argument)} of the tool {Quote.Of(tool)} asks the model for a secret, which then stands in conversations and logs; send it as a header of the upstream from ${{NAME}}, fix it with 'value', or exclude the operation");

    private static Problem At(ProblemDescriptor descriptor, SpecNode entry, string message) => Problem.At(descriptor, entry.File, FirstLine.Of(entry), message);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
