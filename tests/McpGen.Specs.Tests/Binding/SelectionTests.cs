using System.Linq;
using McpGen.Specs.Binding;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class SelectionTests
{
    private const string Paths =
        """
        paths:
          /customers:
            get: { operationId: listCustomers, tags: [customers] }
            post: { operationId: createCustomer, tags: [customers] }
          /customers/{id}:
            get: { operationId: getCustomer, tags: [customers], deprecated: true, parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }
          /orders/{id}/lines:
            get: { tags: [orders], parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }
        """;

    [Theory]
    [InlineData("select: all", "create_customer get_customer get_orders_id_lines list_customers")]
    [InlineData("select: { tags: [customers] }", "create_customer get_customer list_customers")]
    [InlineData("select: { tags: [customers], methods: [get] }", "get_customer list_customers")]
    [InlineData("select: { operations: [\"*Customer\"] }", "create_customer get_customer")]
    [InlineData("select: { operations: [\"GET /customers/*\"] }", "get_customer")]
    [InlineData("select: { paths: [/customers/**] }", "get_customer")]
    [InlineData("select: { paths: [/*] }", "create_customer list_customers")]
    [InlineData("select: { paths: [/**] }, exclude: { deprecated: true }", "create_customer get_orders_id_lines list_customers")]
    [InlineData("select: all, exclude: { methods: [POST], tags: [orders] }", "get_customer list_customers")]
    [InlineData("operation: \"GET /orders/{id}/lines\"", "get_orders_id_lines")]
    [InlineData("operation: listCustomers", "list_customers")]
    public void A_selection_meets_every_key_and_an_exclusion_any(string keys, string names)
    {
        var bound = Bound.Paths(Paths, "tools: [{ from: api, " + keys + " }]");
        Assert.Empty(bound.Lines);
        Assert.Equal(names, string.Join(" ", bound.Tools.Select(static tool => tool.Name)));
    }

    [Theory]
    [InlineData("operation: listCustomer", "MCPGEN204: 'api.yaml' has no operation 'listCustomer'; did you mean 'listCustomers'?")]
    [InlineData("operation: GET /customer", "MCPGEN204: 'api.yaml' has no operation 'GET /customer'; did you mean 'GET /customers'?")]
    [InlineData("select: { tags: [customer] }", "MCPGEN203: No operation of 'api.yaml' has the tag 'customer'; did you mean 'customers'?")]
    [InlineData("select: { operations: [listOrders*] }", "MCPGEN203: No operation of 'api.yaml' has the name 'listOrders*'")]
    [InlineData("select: { tags: [orders], methods: [POST] }", "MCPGEN203: This selects no operation of 'api.yaml'")]
    [InlineData("select: all, exclude: { paths: [/custmers] }", "MCPGEN203: No operation of 'api.yaml' has the path '/custmers'; did you mean '/customers'?")]
    public void What_matches_nothing_is_a_problem(string keys, string message) =>
        Assert.EndsWith(message, Bound.Paths(Paths, "tools: [{ from: api, " + keys + " }]").Problem.ToString());

    [Fact]
    public void A_single_entry_wins_over_a_selection_that_holds_it_too()
    {
        var bound = Bound.Paths(Paths, "tools: [{ from: api, select: { tags: [customers] } }, { from: api, operation: getCustomer, name: one }]");
        Assert.Equal(["create_customer", "list_customers", "one"], bound.Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void Of_two_selections_the_first_counts()
    {
        var bound = Bound.Paths(Paths, "tools: [{ from: api, select: { methods: [POST] }, name: \"x_{operation}\" }, { from: api, select: { tags: [customers] } }]");
        Assert.Equal(["get_customer", "list_customers", "x_create_customer"], bound.Tools.Select(static tool => tool.Name));
    }

    [Fact]
    public void A_repeated_operationId_asks_for_method_and_path() => Assert.EndsWith(
        "error MCPGEN205: 'api.yaml' has several operations 'same'; name the one you mean by method and path, as in 'GET /a'",
        Bound.Paths("paths: { /a: { get: { operationId: same } }, /b: { get: { operationId: same } } }", "tools: [{ from: api, operation: same }]").Problem.ToString());

    [Fact]
    public void A_tool_from_an_unknown_upstream_is_a_problem() => Assert.EndsWith(
        "error MCPGEN111: There is no upstream 'apu'; did you mean 'api'?", Bound.Paths(Paths, "tools: [{ from: apu, select: all }]").Problem.ToString());

    [Fact]
    public void A_missing_document_is_a_problem_at_its_name()
    {
        var manifest = "mcpgen: 1\ngateway: { name: x }\nupstreams: { crm: { openapi: crm.yml } }";
        var result = GatewayBinder.Bind(new("/specs/x.mcp.yaml", manifest), new DocumentSet([new SpecFile("/specs/crm.yaml", "openapi: 3.1.0")]), TestContext.Current.CancellationToken);
        Assert.Equal(
            "/specs/x.mcp.yaml(3,30): error MCPGEN201: There is no document 'crm.yml' next to the manifest among the files of the build; did you mean 'crm.yaml'?",
            result.Problems.Single().ToString());
    }

    [Fact]
    public void Only_the_selected_part_of_a_document_is_judged()
    {
        var bound = Bound.Paths(
            """
            paths:
              /good: { get: { operationId: good } }
              /bad: { get: { operationId: bad, parameters: [{ $ref: '#/components/parameters/none' }] } }
            """,
            "tools: [{ from: api, operation: good }]");
        Assert.Empty(bound.Lines);
    }

    [Fact]
    public void One_bad_operation_leaves_the_others()
    {
        var bound = Bound.Paths(
            """
            paths:
              /good: { get: { operationId: good } }
              /bad: { get: { operationId: bad, parameters: [{ $ref: '#/components/parameters/none' }] } }
            """);
        Assert.Equal("good", bound.Tool.Name);
        Assert.Single(bound.Problems);
    }
}
