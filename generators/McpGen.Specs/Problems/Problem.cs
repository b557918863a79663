using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>What is wrong, where, and what to do. A plain value: it becomes a compiler diagnostic and, later, a line of a command.</summary>
/// <param name="Id">The catalog id, for example <c>MCPGEN101</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">The file, as the build names it.</param>
/// <param name="Span">The offsets to underline.</param>
/// <param name="Start">The line and column of the start of <paramref name="Span"/>.</param>
/// <param name="End">The line and column of the end of <paramref name="Span"/>.</param>
/// <param name="Message">One sentence: what is wrong; what to do.</param>
public sealed record Problem(
    string Id,
    ProblemSeverity Severity,
    string Path,
    TextSpan Span,
    LinePosition Start,
    LinePosition End,
    string Message)
{
    /// <summary>A problem at a place in a file.</summary>
    public static Problem At(ProblemDescriptor descriptor, SpecFile file, TextSpan span, string message) =>
        new(descriptor.Id, descriptor.Severity, file.Path, span, file.Lines.At(span.Start), file.Lines.At(span.End), message);

    /// <summary>A problem with a value.</summary>
    public static Problem At(ProblemDescriptor descriptor, SpecNode node, string message) => At(descriptor, node.File, node.Span, message);

    /// <summary>A problem with a key.</summary>
    public static Problem AtKey(ProblemDescriptor descriptor, Member member, string message) =>
        At(descriptor, member.Value.File, member.KeySpan, message);

    /// <summary>The form compilers print: <c>file(line,column): error ID: message</c>.</summary>
    public override string ToString() =>
        System.FormattableString.Invariant($"{Path}({Start.Line + 1},{Start.Column + 1}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}
