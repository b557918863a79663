using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Http;
using McpGen.Tests.Shared;
using Xunit;

namespace McpGen.Tests.Wire;

/// <summary>The page about OpenAPI shows what <see cref="WireMatrixTests"/> proves at the wire.</summary>
public class WirePageTests
{
    // Rows that OpenAPI leaves undefined.
    private static readonly ParameterStyle[] Delimited = [ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited, ParameterStyle.TabDelimited];

    [Fact]
    public void The_table_of_styles_is_what_is_sent() => Section.Match("styles", Page(),
    [
        "| Place | Style | Exploded | `\"\"` | `\"blue\"` | `[\"blue\",\"black\",\"brown\"]` | `{\"R\":100,\"G\":200,\"B\":150}` |",
        "|---|---|---|---|---|---|---|",
        .. WireCell.All.Where(static cell => !cell.AllowReserved).Select(Row),
    ]);

    private static string Row(WireCell cell)
    {
        string[] values = [WireValues.EmptyText, WireValues.Text, WireValues.Array, WireValues.Object];
        var name = cell.Style.ToString();
        var style = cell.Style == ParameterStyle.Json ? "content: JSON" : char.ToLowerInvariant(name[0]) + name[1..];
        return $"| {cell.Place.ToString().ToLowerInvariant()} | {style} | {(cell.Explode ? "yes" : "no")} | {string.Join(" | ", values.Select(value => Shown(cell, value)))} |";
    }

    private static string Shown(WireCell cell, string value)
    {
        var text = cell.Expected(value);
        if (cell.Place == Place.Path && (text is null or "" or "."))
        {
            return "refused";
        }

        var mark = IsDefined(cell, value) ? "" : " †";
        return text!.Length == 0 ? "(empty)" + mark : $"`{text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal)}`{mark}";
    }

    /// <summary>Whether OpenAPI says what is sent.</summary>
    private static bool IsDefined(WireCell cell, string value) => cell switch
    {
        { Style: ParameterStyle.DeepObject } => value == WireValues.Object && cell.Explode,
        { Style: ParameterStyle.TabDelimited } => !cell.Explode && value == WireValues.Array,
        _ when Delimited.Contains(cell.Style) && cell.Place == Place.Query => !cell.Explode && (value is WireValues.Array or WireValues.Object),
        _ when Delimited.Contains(cell.Style) => value == WireValues.Array,
        { Place: Place.Cookie, Style: ParameterStyle.Form, Explode: true } => value is WireValues.EmptyText or WireValues.Text,
        _ => true,
    };

    private static string Page([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "openapi.md");
}
