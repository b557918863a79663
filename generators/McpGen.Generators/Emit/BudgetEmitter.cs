using System.Collections.Generic;
using McpGen.Specs.Budget;

namespace McpGen.Generators.Emit;

/// <summary>
/// Prints for McpGen.targets what a generator cannot tell or write by itself, as comments, and only in builds that ask for it: lines behind <c>//:</c>
/// are shown, those behind <c>//=</c> become the file whose path stands behind <c>//&gt;</c>. It is the one output that holds a path, since it is read
/// back on the same machine.
/// </summary>
internal static class BudgetEmitter
{
    /// <summary>The file that tells what each tool costs.</summary>
    public static string HintName(CostReport cost) => cost.Key + ".McpGenCosts.g.cs";

    /// <summary>The file that holds the text of a ratchet.</summary>
    public static string HintName(RatchetCheck check) => check.Key + ".McpGenRatchet.g.cs";

    /// <summary>What each tool costs.</summary>
    public static string Emit(CostReport cost) => Emit(new SourceWriter(), "//:", cost.Lines);

    /// <summary>A ratchet's path and text.</summary>
    public static string Emit(RatchetCheck check) => Emit(new SourceWriter().Line("//>" + CSharpText.CommentText(check.Path)), "//=", check.Lines);

    private static string Emit(SourceWriter code, string mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            code.Line(mark + CSharpText.CommentText(line));
        }

        return code.ToString();
    }
}
