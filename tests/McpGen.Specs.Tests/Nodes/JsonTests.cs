using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes;

public sealed class JsonTests
{
    [Theory]
    [InlineData("\"text\"", NodeKind.String, "text")]
    [InlineData("\"\"", NodeKind.String, "")]
    [InlineData("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", NodeKind.String, "a\"\\/\b\f\n\r\té\U0001F600")]
    [InlineData("1.10", NodeKind.Number, "1.10")]
    [InlineData("-0", NodeKind.Number, "-0")]
    [InlineData("1E+400", NodeKind.Number, "1E+400")]
    [InlineData("true", NodeKind.Boolean, "true")]
    [InlineData("false", NodeKind.Boolean, "false")]
    [InlineData("null", NodeKind.Null, "null")]
    public void A_scalar_keeps_its_text(string text, NodeKind kind, string scalar)
    {
        var value = Reading.JsonRoot($"{{\"value\": {text} }}")["value"]!;

        Assert.Equal((kind, scalar), (value.Kind, value.Scalar!));
    }

    [Theory]
    [InlineData("""{"a": 1, }""", 9, "expected a key")]
    [InlineData("""{"a" 1}""", 5, "expected ':'")]
    [InlineData("""{"a": 1 "b": 2}""", 8, "expected ',' or '}'")]
    [InlineData("""[1 2]""", 3, "expected ',' or ']'")]
    [InlineData("""[1, ]""", 4, "expected a value")]
    [InlineData("""{a: 1}""", 1, "expected a key")]
    [InlineData("""["a]""", 4, "not closed")]
    [InlineData("[\"a\nb\"]", 3, "end on its line")]
    [InlineData("[\"a\tb\"]", 3, "must be escaped")]
    [InlineData("""["\x"]""", 3, "unknown escape")]
    [InlineData("""["\u12g4"]""", 6, "hexadecimal")]
    [InlineData("[01]", 2, "start with a zero")]
    [InlineData("[1.]", 3, "expected a digit")]
    [InlineData("[1e]", 3, "expected a digit")]
    [InlineData("[-]", 2, "expected a digit")]
    [InlineData("[+1]", 1, "expected a value")]
    [InlineData("[.5]", 1, "expected a value")]
    [InlineData("[tru]", 1, "expected a value")]
    [InlineData("[NaN]", 1, "expected a value")]
    [InlineData("[truex]", 5, "expected ',' or ']'")]
    [InlineData("[1] // comment", 4, "nothing may follow")]
    [InlineData("[1][2]", 3, "nothing may follow")]
    [InlineData("[1", 2, "expected ',' or ']'")]
    [InlineData("{\"a\":", 5, "ends too early")]
    [InlineData("{", 1, "expected a key")]
    [InlineData("[1}", 2, "expected ',' or ']'")]
    [InlineData("[\u00A01]", 1, "expected a value")]
    public void A_syntax_error_is_told_at_its_character(string text, int offset, string message)
    {
        var reading = Reading.Json(text);

        Assert.Equal((offset, true), (reading.Problem.Span.Start, reading.Problem.Message.Contains(message)));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        Assert.Equal("1", Reading.JsonRoot("\uFEFF {\"a\": 1}")["a"]!.Scalar);
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_at_the_second()
    {
        var problem = Reading.Json("""{"x": {"a": 1, "b": 2, "a": 3}}""").Problem;

        Assert.Equal(("MCPGEN003", new TextSpan(23, 26)), (problem.Id, problem.Span));
    }

    [Fact]
    public void Keys_are_compared_decoded()
    {
        Assert.Equal("MCPGEN003", Reading.Json("""{"a": 1, "\u0061": 2}""").Problem.Id);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_counts()
    {
        Assert.Equal("1", Reading.Json("""{"a": 1, "a": 3}""").Root!["a"]!.Scalar);
    }

    [Theory]
    [InlineData(512, null)]
    [InlineData(513, "MCPGEN004")]
    [InlineData(100_000, "MCPGEN004")]
    public void Nesting_has_a_limit(int depth, string? id)
    {
        Assert.Equal(id, Reading.Json(new string('[', depth) + new string(']', depth)).Problems.SingleOrDefault()?.Id);
    }

    [Theory]
    [InlineData("\"b\"", "\"b\"")]
    [InlineData(" 12.5e1 ", "12.5e1")]
    [InlineData("\n[ 1, {\"]\": \"}\"} ]\n", "[ 1, {\"]\": \"}\"} ]")]
    [InlineData("{ \"x\\\"\": [] }", "{ \"x\\\"\": [] }")]
    [InlineData("null", "null")]
    public void A_value_covers_itself_and_nothing_else(string value, string covered)
    {
        var reading = Reading.Json($"{{\"z\": [[], {{}}], \"a\":{value},\"c\": [0]}}");

        Assert.Equal(covered, reading.TextOf(reading.Root!["a"]!.Span));
    }

    [Fact]
    public void A_key_covers_itself_with_its_quotes()
    {
        var reading = Reading.Json("""{"a": 1, "b\n": 2}""");

        Assert.Equal("\"b\\n\"", reading.TextOf(reading.Root!.Members[1].KeySpan));
    }

    [Fact]
    public void The_same_node_is_handed_out_each_time()
    {
        var root = Reading.JsonRoot("""{"a": [{"b": 1}]}""");

        Assert.Same(root["a"]!.Items[0]["b"], root["a"]!.Items[0]["b"]);
    }

    [Fact]
    public void Containers_before_a_value_do_not_confuse_it()
    {
        Assert.Equal("deep", Reading.JsonRoot("""[[1,[2,[3]]],{"a":{"b":[]}},[],{"c":[[{"d":"deep"}]]}]""").Items[3]["c"]!.Items[0].Items[0]["d"]!.Scalar);
    }

    [Fact]
    public void Yaml_in_a_json_file_is_read_as_yaml()
    {
        Assert.Equal("1", Reading.JsonRoot("a: 1\n")["a"]!.Scalar);
    }

    [Fact]
    public void A_flow_mapping_in_a_json_file_must_be_json()
    {
        Assert.Contains("not valid JSON", Reading.Json("{a: 1}").Problem.Message);
    }
}
