using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>What a manifest says about an answer does not go together with the answer, or with itself.</summary>
public static class ResultProblems
{
    /// <summary>Text that is no path.</summary>
    public static readonly ProblemDescriptor BadPathDescriptor = new("MCPGEN501", "Invalid path", ProblemSeverity.Error);

    /// <summary>A member that the answer does not have.</summary>
    public static readonly ProblemDescriptor UnknownMemberDescriptor = new("MCPGEN502", "Unknown member of the answer", ProblemSeverity.Error);

    /// <summary>A path that takes a list for an object, or the other way around.</summary>
    public static readonly ProblemDescriptor WrongPathDescriptor = new("MCPGEN503", "Path does not follow the answer", ProblemSeverity.Error);

    /// <summary>An operation that does not answer in JSON.</summary>
    public static readonly ProblemDescriptor NoJsonAnswerDescriptor = new("MCPGEN504", "No JSON answer", ProblemSeverity.Error);

    /// <summary>An answer of which the document says nothing.</summary>
    public static readonly ProblemDescriptor UndescribedAnswerDescriptor = new("MCPGEN505", "Answer is not described", ProblemSeverity.Warning);

    /// <summary>A rule that another one makes pointless.</summary>
    public static readonly ProblemDescriptor WithoutEffectDescriptor = new("MCPGEN506", "Path without effect", ProblemSeverity.Warning);

    /// <summary>Two members with one name.</summary>
    public static readonly ProblemDescriptor NameClashDescriptor = new("MCPGEN507", "Members with one name", ProblemSeverity.Error);

    /// <summary>A rule about a member that is not shown.</summary>
    public static readonly ProblemDescriptor NotSelectedDescriptor = new("MCPGEN508", "Member is not selected", ProblemSeverity.Error);

    /// <summary>A name that the answer may have, though another one was probably meant.</summary>
    public static readonly ProblemDescriptor UndeclaredMemberDescriptor = new("MCPGEN509", "Undeclared member of the answer", ProblemSeverity.Warning);

    /// <summary>An output schema that takes much of a model's attention.</summary>
    public static readonly ProblemDescriptor LargeOutputDescriptor = new("MCPGEN510", "Large output schema", ProblemSeverity.Warning);

    /// <summary>An output schema that no model takes.</summary>
    public static readonly ProblemDescriptor HugeOutputDescriptor = new("MCPGEN511", "Output schema too large", ProblemSeverity.Error);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        BadPathDescriptor, UnknownMemberDescriptor, WrongPathDescriptor, NoJsonAnswerDescriptor, UndescribedAnswerDescriptor, WithoutEffectDescriptor,
        NameClashDescriptor, NotSelectedDescriptor, UndeclaredMemberDescriptor, LargeOutputDescriptor, HugeOutputDescriptor,
    ];

    /// <summary>A path that cannot be read.</summary>
    public static Problem BadPath(SpecFile file, TextSpan span, string path, string fault) =>
        Problem.At(BadPathDescriptor, file, span, $"{Quote.Of(path)} cannot be a path: {fault}");

    /// <summary>A member that the answer does not have.</summary>
    /// <param name="file">The manifest.</param>
    /// <param name="span">The name in the path.</param>
    /// <param name="answer">Whose answer, as the start of a sentence: <c>The answer of 'x'</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="place">What has no such member, as written in the path; empty for the answer itself.</param>
    /// <param name="closest">A name that is there and may be meant.</param>
    /// <param name="names">The names that are there.</param>
    public static Problem UnknownMember(SpecFile file, TextSpan span, string answer, string name, string place, string? closest, IReadOnlyList<string> names) => Problem.At(
        UnknownMemberDescriptor, file, span, $"{answer} has no {Quote.Of(name)}{Within(place)}{DidYouMean.Hint(closest)}{Present(names, closest)}");

    /// <summary>A member of an object that has none.</summary>
    public static Problem HasNoMembers(SpecFile file, TextSpan span, string answer, string place) => Problem.At(
        UnknownMemberDescriptor, file, span, $"{answer} has an object without members{Within(place)}; end the path before it");

    /// <summary>A name that only additionalProperties allow.</summary>
    public static Problem UndeclaredMember(SpecFile file, TextSpan span, string answer, string name, string place, string closest) => Problem.At(
        UndeclaredMemberDescriptor,
        file,
        span,
        $"{answer} does not declare {Quote.Of(name)}{Within(place)}, though other names are possible there{DidYouMean.Hint(closest)} If not, put the name in double quotes");

    /// <summary>A path that goes on below a list without saying so.</summary>
    public static Problem MissingItems(SpecFile file, TextSpan span, string answer, string place, string corrected) => Problem.At(
        WrongPathDescriptor,
        file,
        span,
        $"{(place.Length == 0 ? $"{answer} is a list" : $"{Quote.Of(place)} is a list in {Lower(answer)}")}; write {Quote.Of(corrected)} for a member of its items");

    /// <summary>Brackets behind something that is no list.</summary>
    public static Problem NoItems(SpecFile file, TextSpan span, string answer, string place, string corrected) => Problem.At(
        WrongPathDescriptor,
        file,
        span,
        $"{(place.Length == 0 ? $"{answer} is no list" : $"{Quote.Of(place)} is no list in {Lower(answer)}")}; write {Quote.Of(corrected)} without the brackets");

    /// <summary>A path that goes on below a text, a number or the like.</summary>
    public static Problem NoObject(SpecFile file, TextSpan span, string answer, string place, string types) => Problem.At(
        WrongPathDescriptor, file, span, $"{(place.Length == 0 ? answer : $"{Quote.Of(place)} in {Lower(answer)}")} is {types} and has no members; end the path there");

    /// <summary>Something to be flattened that is no object.</summary>
    public static Problem CannotFlatten(SpecFile file, TextSpan span, string path, string types) => Problem.At(
        WrongPathDescriptor, file, span, $"{Quote.Of(path)} is {types} and cannot be flattened; only an object can");

    /// <summary>A rule that needs one name, given for every member.</summary>
    public static Problem NeedsName(SpecFile file, TextSpan span, string rule) => Problem.At(
        WrongPathDescriptor, file, span, $"'{rule}' needs the name of a member; * stands for all of them");

    /// <summary>The operation does not answer in JSON.</summary>
    public static Problem NoJsonAnswer(SpecNode node, string answer) => Problem.At(
        NoJsonAnswerDescriptor, node.File, FirstLine.Of(node), $"{answer} is not in JSON as the document says it; only 'maxItems' and 'maxBytes' can be given for it");

    /// <summary>No tool that answers in JSON has the path.</summary>
    public static Problem NoJsonAnswer(SpecFile file, TextSpan span, string path) => Problem.At(
        NoJsonAnswerDescriptor, file, span, $"{Quote.Of(path)} is in no answer, for none of the operations answers in JSON; remove it");

    /// <summary>The same is missing in the answers of all other tools.</summary>
    public static Problem NorAnyOther(Problem problem) => problem with { Message = problem.Message + "; no other tool's answer has it either" };

    /// <summary>The document does not describe the answer.</summary>
    public static Problem UndescribedAnswer(SpecNode node, string answer) => Problem.At(
        UndescribedAnswerDescriptor, node.File, FirstLine.Of(node), $"{answer} has no schema in the document, so the paths cannot be checked; compare them with a real answer");

    /// <summary>A path that stands twice.</summary>
    public static Problem Repeated(SpecFile file, TextSpan span, string path) => Problem.At(
        WithoutEffectDescriptor, file, span, $"{Quote.Of(path)} is there already; remove it");

    /// <summary>A path below one that holds as a whole.</summary>
    public static Problem BelowWhole(SpecFile file, TextSpan span, string path, string whole) => Problem.At(
        WithoutEffectDescriptor, file, span, $"{Quote.Of(path)} adds nothing, for {Quote.Of(whole)} is there as a whole; remove one of them");

    /// <summary>A new name or place for what is hidden anyway.</summary>
    public static Problem IsRedacted(SpecFile file, TextSpan span, string path) => Problem.At(
        WithoutEffectDescriptor, file, span, $"{Quote.Of(path)} is redacted and stays as it is; remove it here or there");

    /// <summary>Two members that would be shown under one name.</summary>
    public static Problem NameClash(SpecFile file, TextSpan span, string name, string other) => Problem.At(
        NameClashDescriptor, file, span, $"Another member is shown as {Quote.Of(name)} already: {Quote.Of(other)}; choose a different name");

    /// <summary>A member of an object that is flattened would get a name that is there already.</summary>
    public static Problem FlattenClash(SpecFile file, TextSpan span, string name, string other) => Problem.At(
        NameClashDescriptor, file, span, $"Flattening this shows a member as {Quote.Of(name)}, as {Quote.Of(other)} is shown already; rename one of them");

    /// <summary>A rule about a member that is not shown.</summary>
    public static Problem NotSelected(SpecFile file, TextSpan span, string path, string rule) => Problem.At(
        NotSelectedDescriptor, file, span, $"{Quote.Of(path)} is not selected, so '{rule}' does nothing to it; add it to 'select' or remove it here");

    /// <summary>An output schema that takes much of a model's attention.</summary>
    public static Problem LargeOutput(SpecNode node, string tool, int bytes) => Problem.At(
        LargeOutputDescriptor, node.File, FirstLine.Of(node), $"The output schema of the tool {Quote.Of(tool)} has {bytes / 1024} KB, which takes much of a model's attention; show less with 'select'");

    /// <summary>An output schema that no model takes.</summary>
    public static Problem HugeOutput(SpecNode node, string tool) => Problem.At(
        HugeOutputDescriptor, node.File, FirstLine.Of(node), $"The output schema of the tool {Quote.Of(tool)} has more than 256 KB; show less with 'select', or do without 'output'");

    private const int ShownNames = 6;

    private static string Within(string place) => place.Length == 0 ? "" : " in " + Quote.Of(place);

    private static string Lower(string answer) => "t" + answer.Substring(1);

    private static string Present(IReadOnlyList<string> names, string? closest)
    {
        if (names.Count == 0)
        {
            return "; it has no members";
        }

        var shown = new List<string>();
        for (var i = 0; i < names.Count && i < ShownNames; i++)
        {
            shown.Add(Quote.Of(names[i]));
        }

        return $"{(closest is null ? "; there" : " There")} {(names.Count == 1 ? "is" : "are")} {string.Join(", ", shown)}{(names.Count > ShownNames ? ", …" : "")}";
    }
}
