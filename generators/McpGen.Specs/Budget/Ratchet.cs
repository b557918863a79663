using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.Text;

namespace McpGen.Specs.Budget;

/// <summary>
/// The file that keeps the level which a tool list has reached: a line <c>tools bytes tokens</c>, then a line <c>name bytes tokens</c> for each tool.
/// </summary>
internal static class Ratchet
{
    /// <summary>What the file's name ends in, so that the build hands it in.</summary>
    public const string Ending = "budget.lock";

    private const string Head = "# tools, bytes and tokens of the list, then bytes and tokens of each tool; rewritten by dotnet build -p:McpGenAcceptBudget=true";

    /// <summary>The lines for a list.</summary>
    public static IEnumerable<string> Write(ListCost list) => list.Tools
        .Select(static tool => Line(tool.Name, tool.Bytes, tool.Tokens))
        .Prepend(Line(list.Tools.Count.ToString(CultureInfo.InvariantCulture), list.Bytes, list.Tokens))
        .Prepend(Head);

    /// <summary>Reads the file back; null when a line is none, which <paramref name="line"/> counts from one.</summary>
    public static RatchetLevel? Read(SpecFile file, out int line)
    {
        RatchetLevel? level = null;
        var tools = new List<ToolCost>();
        line = 0;
        foreach (var text in file.Text.TrimStart('\uFEFF').Split('\n').Select(static text => text.Trim()))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var fields = text.Split(' ');
            if (fields.Length != 3 || Number(fields[1]) is not { } bytes || Number(fields[2]) is not { } tokens)
            {
                return null;
            }

            if (level is not null)
            {
                tools.Add(new(fields[0], bytes, tokens));
            }
            else if (Number(fields[0]) is { } count)
            {
                level = new(count, bytes, tokens, default);
            }
            else
            {
                return null;
            }
        }

        return level is null ? null : level with { Each = tools.ToEquatableArray() };
    }

    private static string Line(string first, int bytes, int tokens) => FormattableString.Invariant($"{first} {bytes} {tokens}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A level that was reached.</summary>
/// <param name="Tools">How many tools.</param>
/// <param name="Bytes">The bytes of the list.</param>
/// <param name="Tokens">The estimated tokens of the list.</param>
/// <param name="Each">The tools.</param>
internal sealed record RatchetLevel(int Tools, int Bytes, int Tokens, EquatableArray<ToolCost> Each);
