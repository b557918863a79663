using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Specs.Model;
using McpGen.Tests.Shared;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

/// <summary>What each version's words for a style become in the model, and that the page about OpenAPI says the same.</summary>
public class StyleVersionTests
{
    // OpenAPI 2.0 "Parameter Object", collectionFormat; "multi" is for queries and forms.
    private static readonly (string Format, string Place, ParameterStyle Style, bool Explode)[] Formats =
    [
        ("", "query", ParameterStyle.Form, false),
        ("csv", "query", ParameterStyle.Form, false),
        ("ssv", "query", ParameterStyle.SpaceDelimited, false),
        ("tsv", "query", ParameterStyle.TabDelimited, false),
        ("pipes", "query", ParameterStyle.PipeDelimited, false),
        ("multi", "query", ParameterStyle.Form, true),
        ("", "path", ParameterStyle.Simple, false),
        ("csv", "path", ParameterStyle.Simple, false),
        ("ssv", "path", ParameterStyle.SpaceDelimited, false),
        ("pipes", "path", ParameterStyle.PipeDelimited, false),
        ("", "header", ParameterStyle.Simple, false),
        ("csv", "header", ParameterStyle.Simple, false),
        ("ssv", "header", ParameterStyle.SpaceDelimited, false),
        ("tsv", "header", ParameterStyle.TabDelimited, false),
        ("pipes", "header", ParameterStyle.PipeDelimited, false),
    ];

    // OpenAPI 3.0.4 §4.7.12.3, 3.1.1 §4.8.12.3, 3.2.0 §4.12.3.1: the style, and explode when it is not stated.
    private static readonly (string Style, string Place, ParameterStyle Meaning, bool Explode)[] Styles =
    [
        ("", "path", ParameterStyle.Simple, false),
        ("simple", "path", ParameterStyle.Simple, false),
        ("label", "path", ParameterStyle.Label, false),
        ("matrix", "path", ParameterStyle.Matrix, false),
        ("", "query", ParameterStyle.Form, true),
        ("form", "query", ParameterStyle.Form, true),
        ("spaceDelimited", "query", ParameterStyle.SpaceDelimited, false),
        ("pipeDelimited", "query", ParameterStyle.PipeDelimited, false),
        ("deepObject", "query", ParameterStyle.DeepObject, false),
        ("", "header", ParameterStyle.Simple, false),
        ("simple", "header", ParameterStyle.Simple, false),
        ("", "cookie", ParameterStyle.Form, true),
        ("form", "cookie", ParameterStyle.Form, true),
        ("cookie", "cookie", ParameterStyle.Cookie, true),
    ];

    public static TheoryData<string, string, string, string, bool?> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, bool?>();
            foreach (var (format, place, style, explode) in Formats)
            {
                rows.Add("2.0", place, format.Length == 0 ? "" : ", collectionFormat: " + format, $"{style} {explode}", null);
            }

            foreach (var version in new[] { "3.0.4", "3.1.1", "3.2.0" })
            {
                foreach (var (style, place, meaning, explode) in Styles.Where(row => row.Style != "cookie" || version == "3.2.0"))
                {
                    foreach (var stated in new bool?[] { null, true, false })
                    {
                        rows.Add(version, place, style.Length == 0 ? "" : ", style: " + style, $"{meaning} {stated ?? explode}", stated);
                    }
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_style_means_the_same_in_every_version(string version, string place, string words, string expected, bool? explode)
    {
        var isOld = version == "2.0";
        var stated = explode is { } value ? $", explode: {(value ? "true" : "false")}" : "";
        var type = isOld ? "type: array, items: { type: string }" : "schema: { type: array, items: { type: string } }";
        var tool = Bound.Tooling(
            "tools: [{ from: api, select: all }]",
            $$"""
            {{(isOld ? "swagger: '2.0'" : "openapi: " + version)}}
            info: { title: T, version: '1' }
            paths:
              /a{{(place == "path" ? "/{x}" : "")}}:
                get:
                  parameters: [{ name: x, in: {{place}}, required: {{(place == "path" ? "true" : "false")}}, {{type}}{{words}}{{stated}} }]
            """).Tool;

        Assert.Equal(expected, place == "path"
            ? tool.Path.Where(static part => part.Argument is not null).Select(static part => $"{part.Style} {part.Explode}").Single()
            : tool.Parameters.Select(static parameter => $"{parameter.Style} {parameter.Explode}").Single());
    }

    [Fact]
    public void Tabs_in_a_path_are_a_problem() => Assert.Contains(
        "The parameter 'x' of the operation 'a' cannot be sent: a tab between its items would be a control character in the path",
        Bound.Tooling(
            "tools: [{ from: api, operation: a }]",
            """
            swagger: '2.0'
            info: { title: T, version: '1' }
            paths: { "/a/{x}": { get: { operationId: a, parameters: [{ name: x, in: path, required: true, type: array, items: { type: string }, collectionFormat: tsv }] } } }
            """).Problems.Select(static problem => problem.Message));

    [Fact]
    public void The_page_about_OpenAPI_shows_what_collectionFormat_becomes() => Section.Match("collection-formats", Page(),
    [
        "| `collectionFormat` | query | path | header |",
        "|---|---|---|---|",
        .. new[] { "csv", "ssv", "tsv", "pipes", "multi" }.Select(static format => $"| `{format}`{(format == "csv" ? " (default)" : "")} | {Old(format, "query")} | {Old(format, "path")} | {Old(format, "header")} |"),
    ]);

    [Fact]
    public void The_page_about_OpenAPI_shows_the_defaults_of_styles() => Section.Match("style-defaults", Page(),
    [
        "| Place | `style` | `explode` when not stated |",
        "|---|---|---|",
        .. Styles.Where(static row => row.Style.Length > 0).Select(static row =>
            $"| {row.Place} | `{row.Style}`{(Styles.Any(other => other.Style.Length == 0 && other.Place == row.Place && other.Meaning == row.Meaning) ? " (default)" : "")}{(row.Style == "cookie" ? " (3.2)" : "")} | {(row.Explode ? "`true`" : "`false`")} |"),
    ]);

    private static string Old(string format, string place)
    {
        var row = Formats.SingleOrDefault(row => row.Format == format && row.Place == place);
        return row.Format is null ? "–" : $"{char.ToLowerInvariant(row.Style.ToString()[0])}{row.Style.ToString()[1..]}{(row.Explode ? ", exploded" : "")}";
    }

    private static string Page([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "openapi.md");
}
