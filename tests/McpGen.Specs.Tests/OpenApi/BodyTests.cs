using System.Linq;
using McpGen.Specs.OpenApi;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class BodyTests
{
    [Fact]
    public void A_body_of_3_x_has_its_media_types_in_order()
    {
        var body = Opened.WithPath("3.0.0", "{ put: { requestBody: { required: true, description: D, content: { text/plain: {}, application/json: { schema: { type: object } } } } } }").Operation.Body!;

        Assert.Equal((true, "D", "text/plain application/json"), (body.Required, body.Description, string.Join(" ", body.Content.Select(media => media.Name))));
    }

    [Fact]
    public void A_body_is_optional_unless_it_says_otherwise()
    {
        Assert.False(Opened.WithPath("3.0.0", "{ put: { requestBody: { content: {} } } }").Operation.Body!.Required);
    }

    [Fact]
    public void A_body_may_be_a_reference()
    {
        var opened = Opened.WithPath("3.0.0", "{ put: { requestBody: { $ref: '#/components/requestBodies/B' } } }", "components: { requestBodies: { B: { required: true } } }");

        Assert.True(opened.Operation.Body!.Required);
    }

    [Fact]
    public void A_media_type_of_3_2_may_be_a_reference()
    {
        var opened = Opened.WithPath(
            "3.2.0", "{ put: { requestBody: { content: { application/json: { $ref: '#/components/mediaTypes/M' } } } } }", "components: { mediaTypes: { M: { schema: { title: T } } } }");

        Assert.Equal("T", opened.Body.Title);
    }

    [Fact]
    public void The_body_parameter_of_2_0_is_the_body()
    {
        var opened = Opened.WithPath(
            "2.0", "{ put: { consumes: [application/vnd.x+json], parameters: [{ name: b, in: body, required: true, description: D, schema: { type: array } }] } }", "consumes: [text/plain]");
        var body = opened.Operation.Body!;

        Assert.Equal((true, "D", "application/vnd.x+json", SchemaTypes.Array), (body.Required, body.Description, body.Content.Single().Name, opened.Body.Types));
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("consumes: [application/xml, application/json]", "application/xml application/json")]
    public void Without_its_own_an_operation_of_2_0_consumes_what_the_document_does(string rest, string types)
    {
        var opened = Opened.WithPath("2.0", "{ put: { parameters: [{ name: b, in: body, schema: {} }] } }", rest);

        Assert.Equal(types, string.Join(" ", opened.Operation.Body!.Content.Select(media => media.Name)));
    }

    [Fact]
    public void The_fields_of_2_0_are_the_properties_of_an_object()
    {
        var opened = Opened.WithPath("2.0", "{ put: { parameters: [{ name: a, in: formData, type: string, description: D, required: true }, { name: b, in: formData, type: integer }] } }");
        var schema = opened.Body;

        Assert.Equal(
            ("a:String:D b:Integer:", "a", "application/x-www-form-urlencoded"),
            (string.Join(" ", schema.Properties.Select(property => $"{property.Name}:{property.Schema.Types}:{property.Schema.Description}")), schema.Required.Single(), opened.Operation.Body!.Content.Single().Name));
    }

    [Fact]
    public void A_file_of_2_0_is_sent_as_multipart()
    {
        var opened = Opened.WithPath("2.0", "{ put: { consumes: [application/x-www-form-urlencoded], parameters: [{ name: f, in: formData, type: file }] } }");

        Assert.Equal(("multipart/form-data", "binary"), (opened.Operation.Body!.Content.Single().Name, opened.Body.Properties[0].Schema.Format));
    }

    [Fact]
    public void Fields_and_body_of_2_0_are_no_parameters()
    {
        var opened = Opened.WithPath("2.0", "{ put: { parameters: [{ name: f, in: formData, type: string }, { name: b, in: body, schema: {} }] } }");

        Assert.Equal(["id"], opened.Operation.Parameters.Select(parameter => parameter.Name));
    }

    [Theory]
    [InlineData("3.0.0", "{ get: { responses: { 200: { description: D, content: { application/json: { schema: { type: string } } } }, 4XX: {}, default: { $ref: '#/nope' }, x-y: {} } } }")]
    [InlineData("2.0", "{ get: { produces: [application/json], responses: { 200: { description: D, schema: { type: string } }, 4XX: {}, default: { $ref: '#/nope' }, x-y: {} } } }")]
    public void Answers_are_the_same_in_all_versions(string version, string path)
    {
        var responses = Opened.WithPath(version, path).Operation.Responses;

        Assert.Equal(
            ["200 D application/json:String", "4XX  ", "default  "],
            responses.Select(response => $"{response.Status} {response.Description} {string.Join(" ", response.Content.Select(media => $"{media.Name}:{media.Schema!.Types}"))}"));
    }
}
