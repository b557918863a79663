using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class ParameterTests
{
    private const string Id = "{ name: id, in: path, required: true, schema: { type: string } }";

    [Fact]
    public void Parameters_of_the_operation_replace_those_of_the_path()
    {
        var parameters = Opened.WithPath("3.0.0", $$"""
            {
              parameters: [{{Id}}, { name: a, in: query, description: path }, { name: b, in: query, description: path }],
              get: { parameters: [{ name: a, in: query, description: own }, { name: b, in: header, description: own }] } }
            """.ReplaceLineEndings(" ")).Operation.Parameters;

        Assert.Equal(
            ["id Path ", "b Query path", "a Query own", "b Header own"],
            parameters.Select(parameter => $"{parameter.Name} {parameter.In} {parameter.Description}"));
    }

    [Theory]
    [InlineData("query", "", ParameterStyle.Form, true)]
    [InlineData("query", "style: form, explode: false", ParameterStyle.Form, false)]
    [InlineData("query", "style: spaceDelimited", ParameterStyle.SpaceDelimited, false)]
    [InlineData("query", "style: pipeDelimited, explode: true", ParameterStyle.PipeDelimited, true)]
    [InlineData("query", "style: deepObject, explode: true", ParameterStyle.DeepObject, true)]
    [InlineData("query", "style: matrix", ParameterStyle.Form, true)]
    [InlineData("header", "", ParameterStyle.Simple, false)]
    [InlineData("header", "explode: true", ParameterStyle.Simple, true)]
    [InlineData("cookie", "", ParameterStyle.Form, true)]
    [InlineData("path", "", ParameterStyle.Simple, false)]
    [InlineData("path", "style: label", ParameterStyle.Label, false)]
    [InlineData("path", "style: matrix, explode: true", ParameterStyle.Matrix, true)]
    public void Styles_of_3_x_have_the_defaults_of_their_place(string place, string style, ParameterStyle expected, bool explode)
    {
        var comma = style.Length > 0 ? ", " : "";
        var parameter = Opened.WithPath("3.0.0", $"{{ get: {{ parameters: [{{ name: id, in: {place}, schema: {{}}{comma}{style} }}] }} }}").Operation.Parameters[0];

        Assert.Equal((expected, explode), (parameter.Style, parameter.Explode));
    }

    [Theory]
    [InlineData("query", "", ParameterStyle.Form, false)]
    [InlineData("query", "collectionFormat: csv", ParameterStyle.Form, false)]
    [InlineData("query", "collectionFormat: multi", ParameterStyle.Form, true)]
    [InlineData("query", "collectionFormat: ssv", ParameterStyle.SpaceDelimited, false)]
    [InlineData("query", "collectionFormat: tsv", ParameterStyle.TabDelimited, false)]
    [InlineData("query", "collectionFormat: pipes", ParameterStyle.PipeDelimited, false)]
    [InlineData("header", "collectionFormat: csv", ParameterStyle.Simple, false)]
    public void Collection_formats_of_2_0_become_styles(string place, string format, ParameterStyle expected, bool explode)
    {
        var comma = format.Length > 0 ? ", " : "";
        var parameter = Opened.WithPath("2.0", $"{{ get: {{ parameters: [{{ name: x, in: {place}, type: array, items: {{ type: string }}{comma}{format} }}] }} }}").Operation.Parameters[0];

        Assert.Equal((expected, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void A_parameter_of_2_0_is_its_own_schema()
    {
        var parameter = Opened.WithPath("2.0", "{ get: { parameters: [{ name: x, in: query, required: true, description: D, type: integer, maximum: 5, default: 1 }] } }").Operation.Parameters[0];

        Assert.Equal((true, "D", SchemaTypes.Integer, "5", "1", null), (parameter.Required, parameter.Description, parameter.Schema.Types, parameter.Schema.Maximum, parameter.Schema.Default!.Scalar, parameter.Schema.Description));
    }

    [Fact]
    public void Flags_are_read()
    {
        var parameter = Opened.WithPath("3.0.0", "{ get: { parameters: [{ name: x, in: query, deprecated: true, allowReserved: true, allowEmptyValue: true }] } }").Operation.Parameters[0];

        Assert.Equal((false, true, true, true), (parameter.Required, parameter.Deprecated, parameter.AllowReserved, parameter.AllowEmptyValue));
    }

    [Fact]
    public void A_parameter_with_content_is_written_as_that()
    {
        var parameter = Opened.WithPath("3.0.0", "{ get: { parameters: [{ name: x, in: query, content: { application/json: { schema: { type: object } } } }] } }").Operation.Parameters[0];

        Assert.Equal((ParameterStyle.Json, "application/json", SchemaTypes.Object), (parameter.Style, parameter.ContentMediaType, parameter.Schema.Types));
    }

    [Fact]
    public void A_parameter_may_be_a_reference()
    {
        var opened = Opened.WithPath("3.0.0", "{ get: { parameters: [{ $ref: '#/components/parameters/X' }] } }", "components: { parameters: { X: { name: x, in: query } } }");

        Assert.Equal("x", opened.Operation.Parameters[0].Name);
    }

    [Fact]
    public void A_parameter_that_leads_nowhere_is_a_problem()
    {
        var opened = Opened.WithPath("3.0.0", $"{{ get: {{ parameters: [{Id}, {{ $ref: '#/nope' }}] }} }}");
        _ = opened.Operation;

        Assert.Equal("MCPGEN304", opened.Problems.Single().Id);
    }

    [Fact]
    public void A_path_parameter_is_always_required()
    {
        Assert.True(Opened.WithPath("3.0.0", "{ get: { parameters: [{ name: id, in: path }] } }").Operation.Parameters[0].Required);
    }

    [Fact]
    public void A_name_of_the_path_without_parameter_is_any_string()
    {
        var opened = Opened.WithPath("3.0.0", "{ get: {} }");

        Assert.Equal(
            ("id", ParameterLocation.Path, SchemaTypes.String, "MCPGEN309"),
            (opened.Operation.Parameters[0].Name, opened.Operation.Parameters[0].In, opened.Operation.Parameters[0].Schema.Types, opened.Problems.Single().Id));
    }

    [Fact]
    public void A_path_parameter_that_the_path_lacks_is_left_out()
    {
        Assert.Equal(["id"], Opened.WithPath("3.0.0", $"{{ get: {{ parameters: [{Id}, {{ name: other, in: path }}] }} }}").Operation.Parameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("content-type")]
    [InlineData("AUTHORIZATION")]
    public void Reserved_headers_are_left_out(string name)
    {
        Assert.DoesNotContain(Opened.WithPath("3.0.0", $"{{ get: {{ parameters: [{{ name: {name}, in: header }}] }} }}").Operation.Parameters, parameter => parameter.In == ParameterLocation.Header);
    }

    [Theory]
    [InlineData("{ name: q, in: nowhere, required: true }", "MCPGEN307")]
    [InlineData("{ name: q, in: nowhere }", "MCPGEN308")]
    [InlineData("{ name: q, in: body }", "MCPGEN308")]
    [InlineData("{ in: query }", "MCPGEN308")]
    [InlineData("{ name: q }", "MCPGEN308")]
    public void A_parameter_that_cannot_be_sent_is_a_problem(string parameter, string id)
    {
        var opened = Opened.WithPath("3.2.0", $"{{ get: {{ parameters: [{Id}, {parameter}] }} }}");
        _ = opened.Operation;

        Assert.Equal(id, opened.Problems.Single().Id);
    }

    [Fact]
    public void Of_two_parameters_of_one_name_and_place_the_first_counts()
    {
        var opened = Opened.WithPath("3.0.0", "{ get: { parameters: [{ name: x, in: query, description: one }, { name: x, in: query, description: two }] } }");

        Assert.Equal(["one"], opened.Operation.Parameters.Where(parameter => parameter.Name == "x").Select(parameter => parameter.Description));
    }

    [Theory]
    [InlineData("/a/{x}.{y}/{x}", "x y")]
    [InlineData("/a?q={q}", "q")]
    [InlineData("/a#frag{f}", "")]
    [InlineData("/a/{+name}", "name")]
    [InlineData("/a/{{b}/{}/{c", "b")]
    public void Names_of_a_path_are_what_its_braces_hold(string path, string names)
    {
        var opened = new Opened($"openapi: 3.0.0\npaths: {{ '{path}': {{ get: {{}} }} }}\n");

        Assert.Equal(names, string.Join(" ", opened.Operation.Parameters.Select(parameter => parameter.Name)));
    }

    [Fact]
    public void A_plus_in_the_braces_lets_slashes_through()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: { '/a/{+name}': { get: { parameters: [{ name: name, in: path, schema: {} }] } } }\n");

        Assert.True(opened.Operation.Parameters.Single().AllowReserved);
    }
}
