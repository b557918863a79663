using System.Text;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Fuzz;
using McpGen.Generators.Tests.Harness;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Wire;

/// <summary>Tools that declare what they answer: what <c>output</c> does to calls and lists.</summary>
public sealed class StrictOutputTests
{
    [Theory]
    [InlineData("strict", """{"id":"cus_1","count":2,"tags":[]}""")]
    [InlineData("strict_list", """["a","b"]""")]
    public async Task An_answer_that_is_as_described_is_passed_on(string tool, string answer) =>
        Assert.Equal(ToolOutcome.Succeeded, (await CallAsync(tool, answer)).Outcome);

    [Theory]
    [InlineData("strict", """{"id":"secret","count":-1}""", "\n/id: must match the pattern ^cus_", "secret")]
    [InlineData("strict", """{"count":1,"customer":{"name":7654321}}""", "/customer/name: must be a string, is a number", "7654321")]
    [InlineData("strict", """{"count":1}""", "/id: is required", "count")]
    [InlineData("strict", """[1]""", "answer: must be an object, is an array", "1]")]
    [InlineData("strict_list", """["abcdefgh","b"]""", "/0: must have at most 5 characters", "abcdefgh")]
    public async Task An_answer_that_differs_fails_the_call_and_says_where_but_not_what(string tool, string answer, string message, string value)
    {
        var result = await CallAsync(tool, answer);
        var text = Encoding.UTF8.GetString(result.Content[0].Payload.Span);

        Assert.Equal((ToolOutcome.UpstreamFailed, 200), (result.Outcome, result.UpstreamStatus));
        Assert.Contains(message, text, System.StringComparison.Ordinal);
        Assert.DoesNotContain(value, text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_JSON_fails_a_strict_call() =>
        Assert.Equal(ToolOutcome.UpstreamFailed, (await CallAsync("strict", "")).Outcome);

    private static async Task<ToolResult> CallAsync(string tool, string answer)
    {
        var run = new GeneratorRun("/home/dev/app", new CaseFolder("result-shown").Files());
        await using var gateway = LoadedGateway.Create(run, "Acme.Desk", new GatewayContext { HttpHandler = () => new AnswerHandler(_ => answer) });
        return await gateway.CallAsync(tool, null, new ToolCaller(), TestContext.Current.CancellationToken);
    }
}
