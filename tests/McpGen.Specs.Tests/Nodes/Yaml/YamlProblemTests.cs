using System.Linq;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

public sealed class YamlProblemTests
{
    [Fact]
    public void A_syntax_error_is_told_where_it_is()
    {
        Assert.Equal(("MCPGEN002", new LinePosition(1, 0)), (Reading.Yaml("a: [1, 2\nb: 3\n").Problem.Id, Reading.Yaml("a: [1, 2\nb: 3\n").Problem.Start));
    }

    [Fact]
    public void Nothing_is_returned_with_a_syntax_error()
    {
        Assert.Null(Reading.Yaml("a: 'open\n").Root);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_a_problem(string text)
    {
        Assert.Contains("is empty", Reading.Yaml(text).Problem.Message);
    }

    [Fact]
    public void A_second_document_is_a_problem_where_it_starts()
    {
        Assert.Equal(("MCPGEN005", new LinePosition(1, 0)), (Reading.Yaml("a: 1\n---\nb: 2\n").Problem.Id, Reading.Yaml("a: 1\n---\nb: 2\n").Problem.Start));
    }

    [Fact]
    public void A_closed_single_document_is_none()
    {
        Assert.Empty(Reading.Yaml("---\na: 1\n...\n").Problems);
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_at_the_second()
    {
        Assert.Equal(("MCPGEN003", new LinePosition(1, 0)), (Reading.Yaml("a: 1\na: 2\n").Problem.Id, Reading.Yaml("a: 1\na: 2\n").Problem.Start));
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_counts()
    {
        Assert.Equal("1", Reading.Yaml("a: 1\na: 2\n").Root!["a"]!.Scalar);
    }

    [Fact]
    public void A_key_twice_behind_an_alias_is_told_once()
    {
        Assert.Single(Reading.Yaml("a: &x { k: 1, k: 2 }\nb: *x\nc: *x\n").Problems);
    }

    [Theory]
    [InlineData("a: *x\n", "names no anchor")]
    [InlineData("a: &x [*x]\n", "inside the value it names")]
    [InlineData("a: &x 1\nb: &x { c: *x }\n", "inside the value it names")]
    public void An_alias_to_nothing_or_to_itself_is_a_problem(string text, string message)
    {
        Assert.Contains(message, Reading.Yaml(text).Problem.Message);
    }

    [Fact]
    public void Aliases_that_multiply_without_end_are_a_problem()
    {
        var laughs = Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        Assert.Equal("MCPGEN004", Reading.Yaml("a0: &a0 lol\n" + string.Concat(laughs)).Problem.Id);
    }

    [Fact]
    public void Aliases_that_nest_too_deep_are_a_problem()
    {
        var chain = Enumerable.Range(1, 600).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n");

        Assert.Equal("MCPGEN004", Reading.Yaml("a0: &a0 x\n" + string.Concat(chain)).Problem.Id);
    }

    [Fact]
    public void Nesting_too_deep_is_a_problem()
    {
        Assert.Equal("MCPGEN004", Reading.Yaml(new string('[', 600) + new string(']', 600)).Problem.Id);
    }

    [Fact]
    public void Nesting_to_the_limit_is_none()
    {
        Assert.Empty(Reading.Yaml("a: " + new string('[', 511) + new string(']', 511)).Problems);
    }
}
