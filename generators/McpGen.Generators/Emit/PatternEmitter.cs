using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the field of a pattern: a table to be read row by row, or a .NET expression where there is no table.</summary>
internal static class PatternEmitter
{
    // Ranges are triples, above U+FFFF with two surrogate pairs; so many stand on a line.
    private const int RangesPerLine = 24;

    public static void Emit(SourceWriter code, PatternModel pattern)
    {
        code.Line($"// Schema pattern {CommentText(pattern.Source)}");
        if (pattern.Table is { } table)
        {
            EmitTable(code, pattern, table);
        }
        else
        {
            code.Line($"private static readonly Pattern {pattern.Field} = new RegexPattern({VerbatimLiteral(pattern.Source)}, {VerbatimLiteral(pattern.Expression!)});");
        }

        code.Line();
    }

    private static void EmitTable(SourceWriter code, PatternModel pattern, PatternTable table)
    {
        code.Line($"private static readonly Pattern {pattern.Field} = new TablePattern(");
        using (code.Indent())
        {
            code.Line($"{VerbatimLiteral(pattern.Source)},");
            EmitRanges(code, "ranges", Chunks(table.Ranges, 3 * RangesPerLine));
            EmitRanges(code, "supplementaryRanges", Chunks(table.SupplementaryRanges, 5 * RangesPerLine));
            EmitText(code, "rows", [.. table.Rows], ");");
        }
    }

    private static void EmitRanges(SourceWriter code, string parameter, List<string> lines)
    {
        if (lines.Count > 0)
        {
            EmitText(code, parameter, lines, ",");
        }
    }

    private static void EmitText(SourceWriter code, string parameter, List<string> lines, string end)
    {
        if (lines.Count == 1)
        {
            code.Line($"{parameter}: {UnitsLiteral(lines[0])}{end}");
            return;
        }

        code.Line($"{parameter}:");
        using (code.Indent())
        {
            for (var i = 0; i < lines.Count; i++)
            {
                code.Line(UnitsLiteral(lines[i]) + (i + 1 < lines.Count ? " +" : end));
            }
        }
    }

    private static List<string> Chunks(string text, int length) =>
        [.. Enumerable.Range(0, (text.Length + length - 1) / length).Select(i => text.Substring(i * length, Math.Min(length, text.Length - (i * length))))];
}
