using System.Linq;
using McpGen.Specs.Tests.Binding;
using Xunit;

namespace McpGen.Specs.Tests.Overlays;

public class OverlayTests
{
    private const string Document =
        """
        openapi: 3.1.0
        info: { title: CRM, version: 1.0.0 }
        paths:
          /customers:
            get:
              operationId: listCustomers
              summary: Lists customers.
              tags: [customers]
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
            delete: { operationId: dropAll, summary: Deletes everything. }
          /orders:
            get: { operationId: listOrders, summary: Lists orders., tags: [orders] }
        """;

    private const string Head = "overlay: 1.1.0\ninfo: { title: Test, version: 1.0.0 }\nactions:\n";

    [Fact]
    public void An_update_merges_into_mappings_replaces_values_and_appends_to_lists()
    {
        var bound = Overlaid(
            """
              - target: $.paths['/customers'].get
                update:
                  summary: Lists the customers of the shop.
                  parameters:
                    - { name: city, in: query, schema: { type: string } }
            """);

        Assert.Empty(bound.Lines);
        var tool = bound.Tools.Single(static tool => tool.Name == "list_customers");
        Assert.Contains("Lists the customers of the shop.", tool.Definition);
        Assert.Equal(["limit", "city"], tool.Arguments.Select(static argument => argument.Name));
    }

    [Fact]
    public void A_single_value_is_replaced()
    {
        var bound = Overlaid("  - { target: \"$.paths['/orders'].get.summary\", update: All orders. }");

        Assert.Contains("All orders.", bound.Tools.Single(static tool => tool.Name == "list_orders").Definition);
    }

    [Fact]
    public void A_removal_takes_members_and_items_away()
    {
        var bound = Overlaid(
            """
              - { target: "$.paths.*.delete", remove: true }
              - { target: "$..parameters[?@.name == 'limit']", remove: true }
            """);

        Assert.Equal(["list_customers", "list_orders"], bound.Tools.Select(static tool => tool.Name));
        Assert.All(bound.Tools, static tool => Assert.Empty(tool.Arguments));
    }

    [Fact]
    public void A_copy_merges_one_node_into_the_targets()
    {
        var bound = Overlaid("  - { target: \"$.paths['/orders'].get.tags\", copy: \"$.paths['/customers'].get.tags\" }", "tools: [{ from: api, select: { tags: [customers] } }]");

        Assert.Equal(["list_customers", "list_orders"], bound.Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void Actions_see_what_those_before_them_made()
    {
        var bound = Overlaid(
            """
              - { target: $.paths, update: { /new: { get: { operationId: added } } } }
              - { target: "$.paths['/new'].get", update: { summary: Came with an overlay. } }
              - { target: "$.paths['/orders']", remove: true }
            """);

        Assert.Contains("Came with an overlay.", bound.Tools.Single(static tool => tool.Name == "added").Definition);
        Assert.DoesNotContain(bound.Tools, static tool => tool.Name == "list_orders");
    }

    [Fact]
    public void Overlays_are_applied_in_the_order_of_the_manifest()
    {
        var bound = Bound.Files(
            Manifest("[first.overlay.yaml, second.overlay.yaml]"),
            ("api.yaml", Document),
            ("first.overlay.yaml", Head + "  - { target: \"$.paths['/orders'].get.summary\", update: First. }"),
            ("second.overlay.yaml", Head + "  - { target: \"$.paths['/orders'].get.summary\", update: Second. }"));

        Assert.Contains("\"Second.\"", bound.Tools.Single(static tool => tool.Name == "list_orders").Definition);
    }

    [Fact]
    public void Two_upstreams_have_one_document_with_overlays_of_their_own()
    {
        var bound = Bound.Files(
            """
            mcpgen: 1
            gateway: { name: test }
            upstreams:
              plain: { openapi: api.yaml, baseUrl: http://api.test }
              other: { openapi: api.yaml, overlays: [a.overlay.yaml], baseUrl: http://api.test }
            tools:
              - { from: plain, operation: listOrders, name: plain }
              - { from: other, operation: listOrders, name: other }
            """,
            ("api.yaml", Document),
            ("a.overlay.yaml", Head + "  - { target: \"$.paths['/orders'].get.summary\", update: Changed. }"));

        Assert.Contains("Lists orders.", bound.Tools.Single(static tool => tool.Name == "plain").Definition);
        Assert.Contains("Changed.", bound.Tools.Single(static tool => tool.Name == "other").Definition);
    }

    [Fact]
    public void References_in_what_an_overlay_adds_lead_into_the_document_and_back()
    {
        var bound = Bound.Files(
            Manifest("[sub/a.overlay.yaml]"),
            ("api.yaml", Document + "\ncomponents: { schemas: { City: { type: string, enum: [Rome, Oslo] } } }"),
            ("parts.yaml", "Zip: { type: string, maxLength: 5 }\nBack: { $ref: 'api.yaml#/components/schemas/Added' }"),
            ("sub/a.overlay.yaml", Head +
                """
                  - target: $.paths['/orders'].get
                    update:
                      parameters:
                        - { name: city, in: query, schema: { $ref: '#/components/schemas/City' } }
                        - { name: zip, in: query, schema: { $ref: 'parts.yaml#/Zip' } }
                        - { name: added, in: query, schema: { $ref: 'parts.yaml#/Back' } }
                  - target: $.components.schemas
                    update: { Added: { type: integer, maximum: 7 } }
                """));

        Assert.Empty(bound.Lines);
        var schema = Bound.SchemaOf(bound.Tools.Single(static tool => tool.Name == "list_orders")).GetProperty("properties");
        Assert.Equal("""{"type":"string","enum":["Rome","Oslo"]}""", schema.GetProperty("city").GetRawText());
        Assert.Equal(5, schema.GetProperty("zip").GetProperty("maxLength").GetInt32());
        Assert.Equal(7, schema.GetProperty("added").GetProperty("maximum").GetInt32());
    }

    [Fact]
    public void A_problem_stands_in_the_file_that_has_its_cause()
    {
        var bound = Overlaid(
            """
              - target: $.paths['/customers'].get
                update:
                  parameters:
                    - name: city
                      in: query
                      schema: { $ref: '#/components/schemas/Missing' }
              - { target: "$.paths['/orders'].get", update: { x-note: untouched } }
            """);

        Assert.Equal(["a.overlay.yaml(9,27): error MCPGEN304: '#/components/schemas/Missing' leads nowhere"], bound.Lines.Where(static line => line.Contains("MCPGEN304")));
    }

    [Fact]
    public void An_alias_changes_only_where_it_is_selected()
    {
        var bound = Bound.Files(
            Manifest("[a.overlay.yaml]"),
            ("api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  /a: &a { get: { summary: Same. } }\n  /b: *a\n"),
            ("a.overlay.yaml", Head + "  - { target: \"$.paths['/b'].get.summary\", update: Other. }"));

        Assert.Contains("\"Same.\"", bound.Tools.Single(static tool => tool.Name == "get_a").Definition);
        Assert.Contains("\"Other.\"", bound.Tools.Single(static tool => tool.Name == "get_b").Definition);
    }

    [Fact]
    public void Copies_that_double_a_document_again_and_again_end_with_a_problem()
    {
        var copies = string.Concat(Enumerable.Repeat("  - { target: $.tags, copy: $.tags }\n", 60));
        var bound = Overlaid("  - { target: $, update: { tags: [{ name: a }, { name: b }] } }\n" + copies);

        Assert.All(bound.Lines, static line => Assert.Contains("MCPGEN555", line));
        Assert.NotEmpty(bound.Lines);
    }

    [Fact]
    public void Copies_that_deepen_a_document_again_and_again_end_with_a_problem()
    {
        var copies = string.Concat(Enumerable.Repeat("  - { target: \"$['x-a']\", copy: $ }\n", 600));
        var bound = Overlaid("  - { target: $, update: { x-a: {} } }\n" + copies);

        Assert.NotEmpty(bound.Lines);
        Assert.All(bound.Lines, static line => Assert.Contains("MCPGEN555", line));
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.0.3")]
    [InlineData("1.1")]
    public void Versions_1_0_and_1_1_are_read(string version) =>
        Assert.Empty(Text($"overlay: {version}\ninfo: {{ title: T, version: 1 }}\nactions: [{{ target: $.info, update: {{ title: X }} }}]").Lines);

    [Theory]
    [InlineData("crm/../api.yaml")]
    [InlineData("https://example.com/other.yaml")]
    public void An_overlay_that_may_mean_this_document_is_no_matter(string extends) =>
        Assert.Empty(Text($"overlay: 1.1.0\nextends: {extends}\ninfo: {{ title: T, version: 1 }}\nactions: [{{ target: $.info, update: {{ title: X }} }}]").Lines);

    private static Bound Overlaid(string actions, string tools = "tools: [{ from: api, select: all }]") => Text(Head + actions, tools);

    private static Bound Text(string overlay, string tools = "tools: [{ from: api, select: all }]") =>
        Bound.Files(Manifest("[a.overlay.yaml]", tools), ("api.yaml", Document), ("a.overlay.yaml", overlay));

    private static string Manifest(string overlays, string tools = "tools: [{ from: api, select: all }]") =>
        $$"""
        mcpgen: 1
        gateway: { name: test }
        upstreams:
          api: { openapi: api.yaml, overlays: {{overlays}}, baseUrl: http://api.test }
        {{tools}}
        """;
}
