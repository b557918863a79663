using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding.Results;

public class PathTests
{
    [Theory]
    [InlineData("id", "id")]
    [InlineData("customer.name", "customer|name")]
    [InlineData("tags[].label", "tags|[]|label")]
    [InlineData("matrix[][].x", "matrix|[]|[]|x")]
    [InlineData("[].id", "[]|id")]
    [InlineData("[][].id", "[]|[]|id")]
    [InlineData("meta.*", "meta|*")]
    [InlineData("*.label", "*|label")]
    [InlineData("\"odd.name\".x", "odd.name|x")]
    [InlineData("\"a \\\" b\\\\\".\"*\"[]", "a \" b\\|*|[]")]
    [InlineData("$id.@type./x", "$id|@type|/x")]
    [InlineData("größe.名前", "größe|名前")]
    public void A_path_is_read_step_by_step(string path, string steps) =>
        Assert.Equal(steps, string.Join("|", Read(path, out _)!.Steps.Select(static step => step.Kind switch
        {
            PathStepKind.Items => "[]",
            PathStepKind.AnyMember => "*",
            _ => step.Name,
        })));

    [Theory]
    [InlineData("$.id", 1, "starts with a member's name")]
    [InlineData("/id", 1, "starts with a member's name")]
    [InlineData("[]", 3, "names no member")]
    [InlineData("[]id", 3, "a dot is missing")]
    [InlineData("a..b", 3, "a member's name is missing")]
    [InlineData("a.", 3, "a member's name is missing")]
    [InlineData("a[0].b", 2, "only [] can stand in brackets")]
    [InlineData("[0].b", 1, "only [] can stand in brackets")]
    [InlineData("a[].b[*]", 6, "only [] can stand in brackets")]
    [InlineData("a[]b", 4, "a dot is missing")]
    [InlineData("a b", 2, "double quotes")]
    [InlineData("a*", 2, "double quotes")]
    [InlineData("*a", 2, "a dot is missing")]
    [InlineData("x.\"a", 3, "the double quotes are not closed")]
    public void What_is_wrong_with_a_path_is_told_at_its_place(string path, int column, string message)
    {
        Assert.Null(Read(path, out var problem));
        Assert.Equal(("MCPGEN501", column), (problem!.Id, problem.Start.Column + 1));
        Assert.Contains(message, problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_of_more_steps_than_an_answer_has_is_refused() => Assert.Null(Read(string.Join(".", Enumerable.Repeat("a", 65)), out _));

    [Theory]
    [InlineData("a.b.c", 5)]
    [InlineData("'a.b.c'", 6)]
    [InlineData("\"a.b.c\"", 6)]
    [InlineData("\"\\\"a\\\".b.c\"", 10)]
    [InlineData("'''.b.c'", 7)]
    [InlineData("\"\\x61.b.c\"", 1)]
    public void A_step_has_its_column_however_the_path_is_quoted(string yaml, int column)
    {
        var node = SpecReader.ReadWithPaths(new SpecFile("a.mcp.yaml", yaml), [])!;
        var path = AnswerPathReader.Read(new Positioned<string>(node.Scalar!, node), [])!;

        Assert.Equal(column, path.Steps[^1].Span.Start + 1);
    }

    [Theory]
    [InlineData("[id, tags[].label]", "id", "tags[].label")]
    [InlineData("[[].id, [][].x, a[][].b, '[].q', \"c[].d\"]", "[].id", "[][].x", "a[][].b", "[].q", "c[].d")]
    [InlineData("[ tags[] ]", "tags[]")]
    [InlineData("\n- [].id\n- tags[].label", "[].id", "tags[].label")]
    public void Paths_with_brackets_stand_in_lists_as_they_are(string yaml, params string[] paths) =>
        Assert.Equal(paths, SpecReader.ReadWithPaths(new SpecFile("a.mcp.yaml", "select: " + yaml), [])!["select"]!.Items.Select(static item => item.Scalar));

    [Theory]
    [InlineData("a: []")]
    [InlineData("a: [[], []]")]
    [InlineData("{ a: [], b: [[]] }")]
    public void Empty_lists_stay_empty_lists(string yaml)
    {
        var root = SpecReader.ReadWithPaths(new SpecFile("a.mcp.yaml", yaml), [])!;

        Assert.All(root.Members, static member => Assert.True(member.Value.Kind == NodeKind.Array && member.Value.Items.All(static item => item.Kind == NodeKind.Array)));
    }

    private static AnswerPath? Read(string path, out Problem? problem)
    {
        var problems = new List<Problem>();
        var read = AnswerPathReader.Read(new Member(path, new(0, path.Length), new YamlNode(new SpecFile("a.mcp.yaml", path), new(0, 0), NodeKind.Null, "null")), problems);
        problem = problems.SingleOrDefault();
        return read;
    }
}
