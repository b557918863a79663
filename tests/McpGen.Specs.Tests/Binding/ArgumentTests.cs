using System.Linq;
using McpGen.Specs.Model;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class ArgumentTests
{
    private const string Update =
        """
        paths:
          /things/{id}:
            put:
              operationId: updateThing
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, pattern: '^t_[0-9]+$', maxLength: 20 } }
                - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100, default: 20 } }
                - { name: X-Source, in: header, schema: { type: string } }
                - { name: session, in: cookie, schema: { type: string } }
                - { name: Accept, in: header, schema: { type: string } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [name]
                      properties:
                        id: { type: string }
                        name: { type: string, maxLength: 50 }
                        created: { type: string, readOnly: true }
                        secret: { type: string, format: password }
        """;

    [Fact]
    public void Parameters_and_body_properties_are_arguments_side_by_side() => Assert.Equal(
        ["id", "limit", "X-Source", "session", "body_id", "name", "secret"], With("{}").Tool.Arguments.Select(static argument => argument.Name));

    [Fact]
    public void Only_what_the_document_requires_is_required() => Assert.Equal(
        ["id", "name"], With("{}").Tool.Arguments.Where(static argument => argument.Required).Select(static argument => argument.Name));

    [Fact]
    public void The_body_keeps_the_names_of_the_document() =>
        Assert.Equal([("id", "bodyId"), ("name", "name"), ("secret", "secret")], With("{}").Tool.Body!.Properties.Select(static property => (property.Name, property.Value.Argument!)));

    [Fact]
    public void A_password_is_sensitive() => Assert.Equal(["secret"], With("{}").Tool.Sensitive);

    [Fact]
    public void The_path_is_written_in_parts()
    {
        var path = With("{}").Tool.Path;
        Assert.Equal([("/things/", null), (null, "id")], path.Select(static part => (part.Literal, part.Argument)));
    }

    [Fact]
    public void A_fixed_value_is_sent_and_not_shown()
    {
        var tool = With("{ limit: { value: 5 } }").Tool;
        Assert.DoesNotContain("\"limit\"", tool.Definition, System.StringComparison.Ordinal);
        Assert.Equal("5", tool.Parameters.Single(static parameter => parameter.Name == "limit").Value.FixedJson);
    }

    [Fact]
    public void A_fixed_value_in_the_path_is_part_of_the_path() =>
        Assert.Equal([new PathPartModel("/things/t_1", null)], With("{ id: { value: t_1 } }").Tool.Path);

    [Fact]
    public void A_renamed_argument_keeps_its_name_on_the_wire()
    {
        var tool = With("{ X-Source: { name: source, description: Who asks. } }").Tool;
        Assert.Contains("\"source\": {\"type\":\"string\",\"description\":\"Who asks.\"}", tool.Definition, System.StringComparison.Ordinal);
        Assert.Equal("X-Source", tool.Parameters.Single(static parameter => parameter.Value.Argument == "source").Name);
    }

    [Fact]
    public void A_default_makes_an_argument_optional_and_is_sent()
    {
        var name = With("{ name: { default: thing } }").Tool.Arguments.Single(static argument => argument.Name == "name");
        Assert.Equal((false, "\"thing\""), (name.Required, name.Default));
    }

    [Fact]
    public void An_optional_argument_can_be_made_required() =>
        Assert.True(With("{ limit: { required: true } }").Tool.Arguments.Single(static argument => argument.Name == "limit").Required);

    [Fact]
    public void Narrowing_is_shown_and_checked()
    {
        var bound = With("{ limit: { maximum: 10 }, name: { minLength: 1, pattern: '^[a-z]+$' } }");
        Assert.Equal(10, bound.Property("limit").GetProperty("maximum").GetInt32());
        Assert.Equal(new IntegerCheckModel(false, 1, 10, null), bound.Tool.Arguments.Single(static argument => argument.Name == "limit").Check);
        Assert.Equal("^[a-z]+$", bound.Tool.Patterns.Single(static pattern => pattern.Field == "NamePattern").Source);
    }

    [Theory]
    [InlineData("{ nme: { value: a } }", "MCPGEN208: 'update_thing' has no argument 'nme'; did you mean 'name'?")]
    [InlineData("{ limit: { maximum: 200 } }", "MCPGEN209: 'maximum: 200' is wider than the document allows for 'limit': it must be at most 100")]
    [InlineData("{ limit: { minimum: 0 } }", "MCPGEN209: 'minimum: 0' is wider than the document allows for 'limit': it must be at least 1")]
    [InlineData("{ limit: { minimum: 200 } }", "MCPGEN209: 'minimum: 200' leaves no value for 'limit', because of the upper bound 100")]
    [InlineData("{ name: { maxLength: 51 } }", "MCPGEN209: 'maxLength: 51' is wider than the document allows for 'name': it must be at most 50")]
    [InlineData("{ limit: { maxLength: 5 } }", "MCPGEN209: 'maxLength' does not apply to 'limit', which is of type integer")]
    [InlineData("{ name: { pattern: '(a)\\1' } }", "MCPGEN209: The pattern '(a)\\1' cannot be used: it refers back to a group, which takes more than linear time")]
    [InlineData("{ name: { required: false } }", "MCPGEN209: The document requires 'name'; it can be left out only with a 'default' or a 'value'")]
    [InlineData("{ limit: { enum: [10, 500] } }", "MCPGEN210: This value does not fit 'limit': it must be at most 100")]
    [InlineData("{ limit: { value: ten } }", "MCPGEN210: This value does not fit 'limit': it must be of type integer")]
    [InlineData("{ name: { value: 5 } }", "MCPGEN210: This value does not fit 'name': it must be of type string; put it in quotes: \"5\"")]
    [InlineData("{ id: { value: x } }", "MCPGEN210: This value does not fit 'id': it must match ^t_[0-9]+$")]
    [InlineData("{ name: { value: \"${NAME}\" } }", "MCPGEN107: 'value' does not read the environment, so ${…} would be sent as it is; fixed values are known in the build")]
    [InlineData("{ limit: { name: li mit } }", "MCPGEN218: 'li mit' cannot be the name of an argument; A-Z, a-z, 0-9, '_', '-' and '.' are allowed, at most 64 of them")]
    [InlineData("{ limit: { name: name } }", "MCPGEN218: Another argument of the tool is called 'name'; choose a different name")]
    public void What_contradicts_the_document_is_a_problem(string arguments, string message) => Assert.EndsWith(message, With(arguments).Problem.ToString());

    [Theory]
    [InlineData("'..'")]
    [InlineData("'%2e%2e'")]
    [InlineData("'a/../b'")]
    [InlineData("''")]
    public void A_fixed_path_value_cannot_change_the_path(string value) => Assert.Contains(
        "MCPGEN210",
        Bound.Paths(
            "paths: { '/a/{id}': { get: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } } }",
            $"tools: [{{ from: api, operation: a, arguments: {{ id: {{ value: {value} }} }} }}]").Problem.ToString(),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("filter[name]", "filter_name")]
    [InlineData("$top", "top")]
    [InlineData("created<", "created_lt")]
    [InlineData("a.b-c", "a.b-c")]
    [InlineData("沪", "argument")]
    public void A_name_that_model_interfaces_refuse_is_mapped(string name, string expected) => Assert.Equal(
        expected, Bound.Paths($"paths: {{ /a: {{ get: {{ parameters: [{{ name: '{name}', in: query, schema: {{ type: string }} }}] }} }} }}").Tool.Arguments[0].Name);

    [Fact]
    public void Names_that_become_the_same_are_told_apart_whatever_their_order()
    {
        var forth = Names("[{ name: 'a b', in: query, schema: { type: string } }, { name: a_b, in: query, schema: { type: string } }, { name: a+b, in: query, schema: { type: string } }]");
        var back = Names("[{ name: a+b, in: query, schema: { type: string } }, { name: a_b, in: query, schema: { type: string } }, { name: 'a b', in: query, schema: { type: string } }]");
        Assert.Equal(forth.Order(), back.Order());
        Assert.Contains("a_b", forth);
        Assert.Equal(3, forth.Distinct().Count());
    }

    [Fact]
    public void The_same_name_in_path_query_and_header_says_where_it_goes() => Assert.Equal(
        ["id", "query_id", "header_id"],
        Bound.Paths(
            """
            paths:
              /a/{id}:
                get:
                  parameters:
                    - { name: id, in: header, schema: { type: string } }
                    - { name: id, in: query, schema: { type: string } }
                    - { name: id, in: path, required: true, schema: { type: string } }
            """).Tool.Arguments.Select(static argument => argument.Name));

    private static string[] Names(string parameters) =>
        [.. Bound.Paths($"paths: {{ /a: {{ get: {{ parameters: {parameters} }} }} }}").Tool.Arguments.Select(static argument => argument.Name)];

    private static Bound With(string arguments) => Bound.Paths(Update, "tools: [{ from: api, operation: updateThing, arguments: " + arguments + " }]");
}
