using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Extensions;

/// <summary>
/// Reads what documents say to generators of MCP servers: <c>x-mcp</c>, <c>x-speakeasy-mcp</c> and <c>x-gram</c>. Of several that state the same
/// the first of these counts; any of them can disable. None can add a tool, and none can make one look safer than its method does.
/// </summary>
internal static class ToolExtensions
{
    private const string Mcp = "x-mcp";

    private static readonly string[] Names = [Mcp, "x-speakeasy-mcp", "x-gram"];

    private static readonly string[] TitleKeys = ["title", "summary"];

    /// <summary>The extension that takes an operation out of selections; null for none.</summary>
    public static string? DisabledBy(OpenApiDocument document, OperationEntry entry)
    {
        // Nearest first: the operation, its path, the document.
        var isDisabled = IsDisabled(entry.Node[Mcp]) ?? IsDisabled(entry.OfPath(Mcp)) ?? IsDisabled(document.Extension(Mcp)) ?? false;
        return isDisabled ? Mcp : Names.Skip(1).FirstOrDefault(name => IsDisabled(entry.Node[name]) == true);
    }

    /// <summary>The name that the document wishes for the tool; null when there is none that is legal.</summary>
    public static string? NameOf(OperationEntry entry) =>
        Stated(entry, static extension => extension["name"]).Select(static node => node.Scalar!.Trim()).FirstOrDefault(ToolNames.IsLegal);

    /// <summary>Everything else that is said of an operation.</summary>
    /// <param name="entry">The operation.</param>
    /// <param name="stated">What the manifest says of its effects.</param>
    /// <param name="problems">Takes what cannot be used.</param>
    public static ToolExtension Read(OperationEntry entry, AnnotationsEntry stated, ICollection<Problem> problems)
    {
        var method = MethodHints.Of(entry.Method, stated.ReadOnly);
        ReportIllTyped(entry, problems);
        foreach (var name in Stated(entry, static extension => extension["name"]).Where(static node => !ToolNames.IsLegal(node.Scalar!.Trim())))
        {
            problems.Add(ExtensionProblems.BadName(name));
        }

        return new(
            Stated(entry, static extension => TitleKeys.Select(key => extension[key]).FirstOrDefault(IsText)).FirstOrDefault(),
            Stated(entry, static extension => extension["description"]).FirstOrDefault(),
            new(
                Hint(entry, "readOnlyHint", true, stated.ReadOnly ?? method.ReadOnly, problems),
                Hint(entry, "destructiveHint", false, stated.Destructive ?? method.Destructive, problems),
                Hint(entry, "idempotentHint", true, stated.Idempotent ?? method.Idempotent, problems),
                Hint(entry, "openWorldHint", false, stated.OpenWorld ?? method.OpenWorld, problems)));
    }

    private static bool? IsDisabled(SpecNode? extension) => extension switch
    {
        { Kind: NodeKind.Boolean } => extension.Scalar == "false",
        { Kind: NodeKind.Object } when Lenient.Flag(extension["disabled"]) is { } disabled => disabled,
        { Kind: NodeKind.Object } when Lenient.Flag(extension["enabled"]) is { } enabled => !enabled,
        _ => null,
    };

    /// <summary>A hint, unless it makes the tool look safer than is known of it: whoever writes a document does not decide that.</summary>
    private static bool? Hint(OperationEntry entry, string key, bool safe, bool? known, ICollection<Problem> problems)
    {
        var node = Objects(entry).Select(extension => extension[key] ?? extension["annotations"]?[key]).FirstOrDefault(static node => Lenient.Flag(node) is not null);
        if (Lenient.Flag(node) is not { } stated)
        {
            return null;
        }

        if (stated != safe || known == safe)
        {
            return stated;
        }

        problems.Add(ExtensionProblems.SaferThanMethod(node!, key, entry.Method));
        return null;
    }

    private static void ReportIllTyped(OperationEntry entry, ICollection<Problem> problems)
    {
        foreach (var name in Names)
        {
            var extension = entry.Node[name];
            if (extension is not null and not { Kind: NodeKind.Object or NodeKind.Boolean })
            {
                problems.Add(ExtensionProblems.IllTyped(extension, name, "true, false or a mapping"));
            }

            foreach (var member in extension?.Members ?? [])
            {
                if (member.Key is "enabled" or "disabled" && member.Value.Kind != NodeKind.Boolean)
                {
                    problems.Add(ExtensionProblems.IllTyped(member.Value, $"{name}.{member.Key}", "true or false"));
                }
                else if (member.Key is "name" or "title" or "description" && member.Value.Kind is NodeKind.Object or NodeKind.Array or NodeKind.Boolean)
                {
                    problems.Add(ExtensionProblems.IllTyped(member.Value, $"{name}.{member.Key}", "text"));
                }
            }
        }
    }

    private static IEnumerable<SpecNode> Stated(OperationEntry entry, System.Func<SpecNode, SpecNode?> select) =>
        Objects(entry).Select(select).Where(IsText).Select(static node => node!);

    private static IEnumerable<SpecNode> Objects(OperationEntry entry) =>
        Names.Select(name => entry.Node[name]).Where(static node => node is { Kind: NodeKind.Object }).Select(static node => node!);

    private static bool IsText(SpecNode? node) => Lenient.Text(node) is not null;
}
