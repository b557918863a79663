using System.Linq;
using McpGen.Specs.Budget;
using McpGen.Specs.Tests.Binding;
using Xunit;

namespace McpGen.Specs.Tests.Budget;

public class BudgetTests
{
    private const string Paths =
        """
        paths:
          /orders:
            get:
              operationId: listOrders
              summary: Lists orders.
              parameters: [{ name: status, in: query, schema: { type: string, enum: [open, paid, sent, returned, refunded, lost, found, kept, sold, stolen] } }]
          /orders/{id}:
            get:
              operationId: getOrder
              summary: Gets an order.
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        """;

    [Fact]
    public void A_list_is_counted_as_the_gateway_writes_it()
    {
        var cost = Bound.Paths(Paths).Result.Cost!;
        Assert.StartsWith("'test' lists 2 tools: ", cost.Note.Message);
        Assert.Equal(cost.List.Tools.Sum(static tool => tool.Bytes) + 3, cost.List.Bytes);
    }

    [Fact]
    public void A_gateway_without_tools_costs_nothing() =>
        Assert.Equal("'test' lists 0 tools: 2 bytes, about 0 tokens", Bound.Paths(Paths, "tools: []").Result.Cost!.Note.Message);

    [Fact]
    public void The_cost_of_a_tool_does_not_depend_on_its_layout() =>
        Assert.Equal(ToolCost.Of("a", """{"name": "a","title": "A"}"""), ToolCost.Of("a", "{\r\n  \"name\": \"a\",\n    \"title\": \"A\"\n}"));

    [Theory]
    [InlineData("tools: 2")]
    [InlineData("tokens: 1000, tokensPerTool: 500")]
    [InlineData("")]
    public void A_budget_that_is_kept_is_no_problem(string budget) => Assert.Empty(Problems(budget));

    [Fact]
    public void A_budget_of_no_tools_is_a_budget() => Assert.StartsWith("gateway.mcp.yaml(6,1): error MCPGEN521: 'test' lists 2 tools, and the budget is 0;", Assert.Single(Problems("tools: 0")));

    [Fact]
    public void A_tool_that_is_too_dear_is_told_at_its_entry_with_its_parts()
    {
        var problem = Assert.Single(Problems("tokensPerTool: 90"));
        Assert.StartsWith("gateway.mcp.yaml(5,30): error MCPGEN523: The tool 'list_orders' costs about ", problem);
        Assert.Contains(" % the enum of 'status'", problem);
    }

    [Fact]
    public void A_part_that_is_mostly_another_one_gives_way_to_it() => Assert.Equal(
        ["the description of 'order.note'", "the name"],
        CostPart.Dearest(
            """{"name":"a","inputSchema":{"type":"object","properties":{"order":{"type":"object","properties":{"note":{"type":"string","description":"A long story about what the customer said and what was done then and later on by everyone."}}}}}}""", 2)
            .Select(static part => part.What));

    [Fact]
    public void A_budget_that_is_no_number_is_refused() =>
        Assert.Equal(["gateway.mcp.yaml(6,19): error MCPGEN102: 'tokens' must be a whole number from 0, not the text 'few'"], Problems("tokens: few"));

    private static string[] Problems(string budget) =>
        [.. Bound.Paths(Paths, "tools: [{ from: api, select: all }]\nbudget: { " + budget + " }").Lines];
}
