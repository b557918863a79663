using System.Linq;
using McpGen.Specs.Budget;
using McpGen.Specs.Problems;
using McpGen.Specs.Tests.Binding;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Budget;

public class RatchetTests
{
    private const string Document = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /ping: { get: { operationId: ping, summary: Answers. } }, /pong: { get: { operationId: pong, summary: Answers back. } } }";

    private static readonly RatchetCheck Check = Bound.Files(
        "mcpgen: 1\ngateway: { name: test }\nupstreams: { api: { openapi: api.yaml, baseUrl: http://api.test } }\ntools: [{ from: api, select: all }]\nbudget: { ratchet: ./limits/budget.lock }",
        ("api.yaml", Document)).Result.Ratchet!;

    private static string Accepted => string.Join("\r\n", Check.Lines) + "\r\n";

    [Fact]
    public void What_was_accepted_is_kept() => Assert.Null(Compare(Accepted));

    [Fact]
    public void The_file_lists_the_tools_by_name() => Assert.Equal(["ping", "pong"], Check.Lines.Skip(2).Select(static line => line.Split(' ')[0]));

    [Fact]
    public void A_file_of_another_folder_is_not_it() => Assert.Equal("MCPGEN524", Check.Compare([new("budget.lock", Accepted)])?.Id);

    [Fact]
    public void A_tool_that_is_new_is_named()
    {
        var problem = Compare(Without("pong"))!;
        Assert.Equal("MCPGEN525", problem.Id);
        Assert.Contains("2 tools (+1), ", problem.Message);
        Assert.Contains("; tokens by tool: new 'pong' +", problem.Message);
    }

    [Fact]
    public void A_list_that_costs_less_is_only_told() => Assert.Equal((ProblemSeverity.Info, "MCPGEN526"), (Compare("3 9000 900\n")!.Severity, Compare("3 9000 900\n")!.Id));

    [Fact]
    public void Fewer_tokens_do_not_pay_for_more_bytes() => Assert.Equal("MCPGEN525", Compare("2 10 9000\n")!.Id);

    [Theory]
    [InlineData("", 1)]
    [InlineData("# nothing\n", 2)]
    [InlineData("2 10\n", 1)]
    [InlineData("two 10 10\n", 1)]
    [InlineData("2 10 10\nping -1 3\n", 2)]
    [InlineData("2 10 10\n<<<<<<< ours\n", 2)]
    public void A_line_that_is_none_is_named(string text, int line) =>
        Assert.Equal($"'./limits/budget.lock' is no ratchet file (line {line}); write it anew with: dotnet build -p:McpGenAcceptBudget=true", Compare(text)!.Message);

    [Fact]
    public void A_tool_that_stands_twice_does_no_harm() => Assert.NotNull(Compare("1 10 10\nping 1 1\nping 2 2\n"));

    private static Problem? Compare(string text) => Check.Compare([new SpecFile("limits/budget.lock", text)]);

    private static string Without(string tool)
    {
        var lines = Check.Lines.Where(line => !line.StartsWith(tool + " ", System.StringComparison.Ordinal)).ToList();
        lines[1] = "1 10 10";
        return string.Join("\n", lines);
    }
}
