using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Budget;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN520 to 529: what a gateway shows to models costs more than its manifest allows.</summary>
public static class BudgetProblems
{
    /// <summary>What the list of tools costs: told by every build, so that nobody has to ask.</summary>
    public static readonly ProblemDescriptor ListCostsDescriptor = new("MCPGEN520", "Cost of the tool list", ProblemSeverity.Info);

    /// <summary>More tools than allowed.</summary>
    public static readonly ProblemDescriptor TooManyToolsDescriptor = new("MCPGEN521", "Too many tools", ProblemSeverity.Error);

    /// <summary>A list that costs more than allowed.</summary>
    public static readonly ProblemDescriptor TooManyTokensDescriptor = new("MCPGEN522", "Tool list over its budget", ProblemSeverity.Error);

    /// <summary>A tool that costs more than allowed.</summary>
    public static readonly ProblemDescriptor DearToolDescriptor = new("MCPGEN523", "Tool over its budget", ProblemSeverity.Error);

    /// <summary>A ratchet without its file.</summary>
    public static readonly ProblemDescriptor MissingRatchetDescriptor = new("MCPGEN524", "Missing ratchet file", ProblemSeverity.Error);

    /// <summary>A list that costs more than it did.</summary>
    public static readonly ProblemDescriptor RatchetExceededDescriptor = new("MCPGEN525", "Tool list costs more than it did", ProblemSeverity.Error);

    /// <summary>A list that costs less than its ratchet file says.</summary>
    public static readonly ProblemDescriptor RatchetIsLooseDescriptor = new("MCPGEN526", "Tool list costs less than it did", ProblemSeverity.Info);

    /// <summary>A ratchet file that cannot be read or found.</summary>
    public static readonly ProblemDescriptor BadRatchetDescriptor = new("MCPGEN527", "Invalid ratchet file", ProblemSeverity.Error);

    private const string Accept = "dotnet build -p:McpGenAcceptBudget=true";

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        ListCostsDescriptor, TooManyToolsDescriptor, TooManyTokensDescriptor, DearToolDescriptor, MissingRatchetDescriptor, RatchetExceededDescriptor,
        RatchetIsLooseDescriptor, BadRatchetDescriptor,
    ];

    /// <summary>A ratchet file that the build would not hand in.</summary>
    public static Problem BadRatchetName(SpecNode node) =>
        Problem.At(BadRatchetDescriptor, node, $"{Quote.Of(node.Scalar!)} cannot be a ratchet file: its name must end in '{Ratchet.Ending}', so that the build takes it in");

    internal static Problem ListCosts(SpecFile manifest, string gateway, ListCost list) => Problem.At(
        ListCostsDescriptor,
        manifest,
        new TextSpan(0, 0),
        $"{Quote.Of(gateway)} lists {Tools(list)}: {Shares.Number(list.Bytes)} bytes, about {Shares.Number(list.Tokens)} tokens"
            + (list.Tools.Count == 0 ? "" : $"; {(list.Tools.Count == 1 ? "its tool is" : "the costliest are")} {Shares.Tokens(list.Dearest(3))}"));

    internal static Problem TooManyTools(Member budget, string gateway, ListCost list, int most) => Problem.AtKey(
        TooManyToolsDescriptor,
        budget,
        $"{Quote.Of(gateway)} lists {Tools(list)}, and the budget is {Shares.Number(most)}; of its tokens {Shares.OfList(list)}; leave operations out with 'exclude', or let models search for tools with 'discovery: search'");

    internal static Problem TooManyTokens(Member budget, string gateway, ListCost list, int most, string shares) => Problem.AtKey(
        TooManyTokensDescriptor,
        budget,
        $"The tool list of {Quote.Of(gateway)} costs about {Shares.Number(list.Tokens)} tokens, and the budget is {Shares.Number(most)}: {Shares.OfList(list)}; {shares}; fix arguments with 'arguments', shorten a 'description', 'exclude' operations, or let models search for tools with 'discovery: search'");

    internal static Problem DearTool(SpecNode entry, ToolCost tool, int most, string shares) => Problem.At(
        DearToolDescriptor,
        entry.File,
        FirstLine.Of(entry),
        $"The tool {Quote.Of(tool.Name)} costs about {Shares.Number(tool.Tokens)} tokens, and the budget of a tool is {Shares.Number(most)}: {shares}; narrow or fix arguments with 'arguments', shorten its 'description', or 'exclude' it");

    /// <summary>Where a manifest names its ratchet file; the message comes later.</summary>
    internal static Problem AtRatchet(SpecNode node) => Problem.At(MissingRatchetDescriptor, node, "");

    internal static Problem MissingRatchet(Problem at, string file) =>
        Of(MissingRatchetDescriptor, at, $"There is no file {Quote.Of(file)} next to the manifest among the files of the build; create it with: {Accept}");

    internal static Problem BadRatchet(Problem at, string file, int line) =>
        Of(BadRatchetDescriptor, at, FormattableString.Invariant($"{Quote.Of(file)} is no ratchet file (line {line}); write it anew with: {Accept}"));

    internal static Problem RatchetExceeded(Problem at, string file, RatchetLevel level, ListCost list, IEnumerable<(string Name, int Tokens, bool IsNew)> grown)
    {
        var tools = grown.Take(3).Select(static tool => $"{(tool.IsNew ? "new " : "")}'{tool.Name}' +{Shares.Number(tool.Tokens)}").ToList();
        return Of(
            RatchetExceededDescriptor,
            at,
            $"The tool list costs more than {Quote.Of(file)} allows: {Change(level, list)}{(tools.Count == 0 ? "" : "; tokens by tool: " + string.Join(", ", tools))}; make it smaller, or accept it with: {Accept}");
    }

    internal static Problem RatchetIsLoose(Problem at, string file, RatchetLevel level, ListCost list) =>
        Of(RatchetIsLooseDescriptor, at, $"The tool list differs from {Quote.Of(file)} and costs no more: {Change(level, list)}; tighten it with: {Accept}");

    private static string Change(RatchetLevel level, ListCost list) => string.Join(", ", new[]
    {
        Change("tools", list.Tools.Count, level.Tools), Change("bytes", list.Bytes, level.Bytes), Change("tokens", list.Tokens, level.Tokens),
    });

    private static string Change(string what, int now, int before) =>
        $"{Shares.Number(now)} {what}{(now == before ? "" : $" ({(now > before ? "+" : "-")}{Shares.Number(Math.Abs(now - before))})")}";

    private static string Tools(ListCost list) => list.Tools.Count == 1 ? "1 tool" : $"{Shares.Number(list.Tools.Count)} tools";

    private static Problem Of(ProblemDescriptor descriptor, Problem at, string message) =>
        at with { Id = descriptor.Id, Severity = descriptor.Severity, Message = message };
}
