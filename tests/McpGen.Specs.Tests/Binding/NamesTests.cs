using System.Linq;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class NamesTests
{
    [Theory]
    [InlineData("createNote", "create_note", "CreateNoteTool")]
    [InlineData("getHTTPStatus", "get_http_status", "GetHttpStatusTool")]
    [InlineData("repos/get-content", "repos_get_content", "ReposGetContentTool")]
    [InlineData("S3.listBuckets", "s3_list_buckets", "S3ListBucketsTool")]
    [InlineData("2fa", "2fa", "_2faTool")]
    [InlineData("rest", "rest", "RestTool2")] // the base class is called RestTool
    [InlineData("沪深日均线", "get_a_id", "GetAIdTool")]
    public void A_name_is_derived_from_the_operationId(string operationId, string name, string className)
    {
        var tool = Bound.Paths($"paths: {{ '/a/{{id}}': {{ get: {{ operationId: '{operationId}', parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}] }} }} }}").Tool;
        Assert.Equal((name, className), (tool.Name, tool.ClassName));
    }

    [Fact]
    public void Without_operationId_method_and_path_name_the_tool() => Assert.Equal("get_a_b", Bound.Paths("paths: { /a/b: { get: { } } }").Tool.Name);

    [Fact]
    public void A_long_name_is_cut_and_told_apart_by_a_hash()
    {
        var name = Bound.Paths($"paths: {{ /a: {{ get: {{ operationId: {new string('a', 80)} }} }} }}").Tool.Name;
        Assert.Equal(60, name.Length);
        Assert.Matches("^a{53}_[0-9a-z]{6}$", name);
    }

    [Fact]
    public void Every_member_of_a_clash_gets_a_suffix() => Assert.All(
        Bound.Paths("paths: { /a: { get: { operationId: getA } }, /b: { get: { operationId: get_a } }, /c: { get: { operationId: GetA } } }").Tools,
        static tool => Assert.Matches("^get_a_[0-9a-z]{6}$", tool.Name));

    [Fact]
    public void A_stated_name_stays_and_the_derived_one_yields()
    {
        var names = Bound.Paths(
            "paths: { /a: { get: { operationId: getA } }, /b: { get: { operationId: getB } } }",
            "tools: [{ from: api, select: all }, { from: api, operation: getB, name: Get_A }]").Tools.Select(static tool => tool.Name).ToList();
        Assert.Contains("Get_A", names);
        Assert.Single(names, static name => name.StartsWith("get_a_", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Two_stated_names_that_are_the_same_are_a_problem_at_the_second()
    {
        var bound = Bound.Paths(
            "paths: { /a: { get: { operationId: getA } }, /b: { get: { operationId: getB } } }",
            "tools: [{ from: api, operation: getA, name: same }, { from: api, operation: getB, name: Same }]");
        Assert.EndsWith("error MCPGEN207: The name 'Same' is taken by the tool for 'getA'; tool names are compared without regard to case", bound.Problem.ToString());
        Assert.Equal("same", bound.Tool.Name);
    }

    [Theory]
    [InlineData("operation: getA, name: add note", "'add note' cannot be the name of a tool")]
    [InlineData("operation: getA, name: é", "'é' cannot be the name of a tool")]
    [InlineData("select: all, name: \"crm/{operation}\"", "'crm/{operation}' cannot be the name of a tool")]
    [InlineData("select: all, name: crm", "'crm' would name every selected operation the same; put {operation} into it")]
    [InlineData("select: all, name: \"{operatoin}\"", "There is no placeholder '{operatoin}'; did you mean '{operation}'?")]
    public void A_name_that_is_not_legal_is_a_problem(string keys, string message) =>
        Assert.Contains(message, Bound.Paths("paths: { /a: { get: { operationId: getA } } }", "tools: [{ from: api, " + keys + " }]").Problem.Message, System.StringComparison.Ordinal);

    [Fact]
    public void A_template_knows_operation_tag_and_method() => Assert.Equal(
        "crm-people.get.get_a",
        Bound.Paths("paths: { /a: { get: { operationId: getA, tags: [People] } } }", "tools: [{ from: api, select: all, name: \"crm-{tag}.{method}.{operation}\" }]").Tool.Name);

    [Fact]
    public void Locals_are_identifiers_whatever_arguments_are_called()
    {
        string[] names = ["class", "field", "await", "request", "a-b", "a_b", "1st", "Id", "ID", "沪"];
        var parameters = string.Join(", ", names.Select(static name => $"{{ name: '{name}', in: query, schema: {{ type: string }} }}"));
        Assert.Equal(
            ["@class", "@field", "@await", "request2", "aB", "aB2", "_1st", "id", "id2", "argument"],
            Bound.Paths($"paths: {{ /a: {{ get: {{ parameters: [{parameters}] }} }} }}").Tool.Arguments.Select(static argument => argument.Identifier));
    }
}
