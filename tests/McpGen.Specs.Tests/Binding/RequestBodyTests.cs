using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.Problems;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class RequestBodyTests
{
    private const string Object = "{ schema: { type: object, properties: { a: { type: string } } } }";
    private const string Text = "{ schema: { type: string } }";
    private const string Bytes = "{ schema: { type: string, format: binary } }";

    [Theory]
    [InlineData("{ multipart/form-data: " + Object + ", application/json: " + Object + " }", BodyKind.Json, "application/json")]
    [InlineData("{ application/x-www-form-urlencoded: " + Object + ", application/vnd.x+json: " + Object + " }", BodyKind.Json, "application/vnd.x+json")]
    [InlineData("{ application/json-patch+json: " + Object + ", application/merge-patch+json: " + Object + " }", BodyKind.Json, "application/merge-patch+json")]
    [InlineData("{ application/json-patch+json: { schema: { type: array, items: {} } }, application/merge-patch+json: " + Object + " }", BodyKind.Json, "application/json-patch+json")]
    [InlineData("{ multipart/form-data: " + Object + ", application/x-www-form-urlencoded: " + Object + " }", BodyKind.Form, "application/x-www-form-urlencoded")]
    [InlineData("{ text/plain: " + Text + ", multipart/form-data: " + Object + " }", BodyKind.Multipart, "multipart/form-data")]
    [InlineData("{ application/octet-stream: " + Bytes + ", text/plain: " + Text + " }", BodyKind.Text, "text/plain; charset=utf-8")]
    [InlineData("{ text/csv;charset=iso-8859-1: " + Text + " }", BodyKind.Text, "text/csv; charset=utf-8")]
    [InlineData("{ application/xml: " + Object + ", application/octet-stream: " + Bytes + " }", BodyKind.Binary, "application/octet-stream")]
    [InlineData("{ image/png: {} }", BodyKind.Binary, "image/png")]
    [InlineData("{ image/*: " + Bytes + " }", BodyKind.Binary, "image/*")]
    [InlineData("{ '*/*': " + Bytes + " }", BodyKind.Binary, "*/*")]
    [InlineData("{ '*/*': " + Object + ", image/png: {} }", BodyKind.Binary, "image/png")]
    [InlineData("{ '*/*': " + Object + " }", BodyKind.Json, "application/json")]
    [InlineData("{ application/x-ndjson: " + Text + " }", BodyKind.Text, "application/x-ndjson")]
    [InlineData("{ application/yaml: " + Object + " }", BodyKind.Json, "application/yaml")]
    [InlineData("{ application/xml: " + Text + " }", BodyKind.Text, "application/xml")]
    [InlineData("{ application/x-www-form-urlencoded: " + Text + " }", BodyKind.Text, "application/x-www-form-urlencoded")]
    public void The_best_media_type_is_sent(string content, BodyKind kind, string type)
    {
        var body = Content(content).Tool.Body!;
        Assert.Equal((kind, type), (body.Kind, body.MediaType));
    }

    [Fact]
    public void The_manifest_can_choose_another_media_type() => Assert.Equal(
        BodyKind.Multipart,
        Content("{ application/json: " + Object + ", multipart/form-data: " + Object + " }", "body: Multipart/Form-Data").Tool.Body!.Kind);

    [Theory]
    [InlineData("multipart/form-dat", "The operation 'send' takes no body of 'multipart/form-dat'; did you mean 'multipart/form-data'?")]
    [InlineData("text/plain", "The operation 'send' takes no body of 'text/plain'; it takes application/json, multipart/form-data")]
    public void A_media_type_that_the_operation_lacks_is_a_problem(string body, string message)
    {
        var problem = Content("{ application/json: " + Object + ", multipart/form-data: " + Object + " }", "body: " + body).Problem;
        Assert.Equal(("MCPGEN219", message), (problem.Id, problem.Message));
    }

    [Fact]
    public void The_media_type_of_a_selection_cannot_be_chosen() => Assert.Equal(
        "MCPGEN110", Bound.Paths("paths: { /a: { get: { } } }", "tools: [{ from: api, select: all, body: text/plain }]").Problem.Id);

    [Fact]
    public void The_properties_of_a_form_are_arguments()
    {
        var bound = Form("application/x-www-form-urlencoded", "{ type: object, required: [a], properties: { a: { type: string }, b: { type: integer, readOnly: true }, c: { type: object } } }");
        Assert.Equal([("a", true), ("c", false)], bound.Tool.Arguments.Select(static argument => (argument.Name, argument.Required)));
        Assert.All(bound.Tool.Body!.Properties, static property => Assert.Null(property.Field));
    }

    [Theory]
    [InlineData("{ style: deepObject, explode: true }", ParameterStyle.DeepObject, true, false)]
    [InlineData("{ style: pipeDelimited }", ParameterStyle.PipeDelimited, false, false)]
    [InlineData("{ explode: false }", ParameterStyle.Form, false, false)]
    [InlineData("{ allowReserved: true }", ParameterStyle.Form, true, true)]
    [InlineData("{ contentType: application/json }", ParameterStyle.Json, true, false)]
    public void A_style_stated_for_a_field_is_used(string encoding, ParameterStyle style, bool explode, bool allowReserved) => Assert.Equal(
        new FieldModel(FieldKind.Value, null, style, explode, allowReserved),
        Form("application/x-www-form-urlencoded", "{ type: object, properties: { a: { type: array, items: { type: string } } } }", "{ a: " + encoding + " }").Tool.Body!.Properties[0].Field);

    [Fact]
    public void A_style_says_nothing_about_a_single_value() => Assert.Null(
        Form("application/x-www-form-urlencoded", "{ type: object, properties: { a: { type: string } } }", "{ a: { style: deepObject, explode: true } }").Tool.Body!.Properties[0].Field);

    [Theory]
    [InlineData("", ParameterStyle.Form, false)]
    [InlineData(", collectionFormat: multi", ParameterStyle.Form, true)]
    [InlineData(", collectionFormat: tsv", ParameterStyle.TabDelimited, false)]
    public void An_array_of_2_0_is_written_in_its_collection_format(string format, ParameterStyle style, bool explode)
    {
        var field = Version2("{ name: a, in: formData, type: array, items: { type: string }" + format + " }").Tool.Body!.Properties[0].Field!;
        Assert.Equal((style, explode), (field.Style, field.Explode));
    }

    [Theory]
    [InlineData("{ type: string, format: binary }", FieldKind.File)]
    [InlineData("{ type: string, format: byte }", FieldKind.Base64File)]
    [InlineData("{ type: string, contentEncoding: base64, contentMediaType: image/png }", FieldKind.Base64File)]
    [InlineData("{ type: string, contentEncoding: binary }", FieldKind.File)]
    [InlineData("{ contentMediaType: application/octet-stream }", FieldKind.File)]
    [InlineData("{ type: array, items: { type: string, format: binary } }", FieldKind.File)]
    [InlineData("{ anyOf: [{ type: string, format: binary }, { type: array, items: { type: string, format: binary } }] }", FieldKind.File)]
    [InlineData("{ type: [string, 'null'], format: binary }", FieldKind.File)]
    public void A_field_of_bytes_is_a_file(string schema, FieldKind kind) =>
        Assert.Equal(kind, Form("multipart/form-data", "{ type: object, properties: { a: " + schema + " } }").Tool.Body!.Properties[0].Field?.Kind);

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: string, contentMediaType: text/html }")]
    [InlineData("{ anyOf: [{ type: string, format: binary }, { type: string }] }")]
    [InlineData("{ type: object, properties: { b: { type: string, format: binary } } }")]
    public void Any_other_field_is_a_value(string schema) =>
        Assert.Null(Form("multipart/form-data", "{ type: object, properties: { a: " + schema + " } }").Tool.Body!.Properties[0].Field);

    [Fact]
    public void A_file_of_2_0_is_a_file() => Assert.Equal(FieldKind.File, Version2("{ name: a, in: formData, type: file }").Tool.Body!.Properties[0].Field!.Kind);

    [Fact]
    public void A_file_is_given_as_text_or_with_name_and_type()
    {
        var schema = Form("multipart/form-data", "{ type: object, properties: { a: { type: string, format: binary, maxLength: 10, description: A picture. } } }").Property("a");
        Assert.Equal("A picture.", schema.GetProperty("description").GetString());
        Assert.Equal(["data", "fileName", "mediaType"], schema.GetProperty("oneOf")[1].GetProperty("properties").EnumerateObject().Select(static property => property.Name));
    }

    [Theory]
    [InlineData("{ contentType: image/png }", "image/png")]
    [InlineData("{ contentType: 'image/*, image/png' }", "image/png")]
    [InlineData("{ contentType: \"image/png\\r\\nX-Evil: 1\" }", null)]
    [InlineData("{ }", null)]
    public void A_file_has_the_type_stated_for_it(string encoding, string? type) => Assert.Equal(
        type, Form("multipart/form-data", "{ type: object, properties: { a: { type: string, format: binary } } }", "{ a: " + encoding + " }").Tool.Body!.Properties[0].Field!.MediaType);

    [Fact]
    public void A_form_that_cannot_be_flattened_is_one_argument_with_its_files()
    {
        var body = Form(
            "multipart/form-data",
            "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string, format: binary } } }, { type: object, required: [b], properties: { b: { type: string } } }] }").Tool.Body!;
        Assert.Equal("body2", body.Whole!.Argument);
        Assert.Equal(("a", FieldKind.File), (body.Properties.Single().Name, body.Properties.Single().Field!.Kind));
    }

    [Fact]
    public void An_open_form_is_one_argument_that_must_be_an_object() => Assert.Equal(
        new ObjectReferenceModel(false, null), Form("application/x-www-form-urlencoded", "{ }").Tool.Arguments.Single().Check);

    [Fact]
    public void A_fixed_file_must_be_one()
    {
        var problem = Content(
            "{ multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary } } } } }", "arguments: { a: { value: hello world } }").Problem;
        Assert.Equal(("MCPGEN210", "This value does not fit 'a': it must be the file as Base64 or as a data: URI"), (problem.Id, problem.Message));
    }

    [Theory]
    [InlineData("get", "{ content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {} } } } }", false)]
    [InlineData("delete", "{ content: { application/json: {} } }", false)]
    [InlineData("delete", "{ content: { application/json: " + Object + " } }", true)]
    [InlineData("get", "{ content: { application/json: " + Object + " } }", true)]
    [InlineData("get", "{ required: true, content: { application/json: {} } }", true)]
    public void A_method_that_rarely_has_a_body_has_one_when_something_can_be_said_in_it(string method, string body, bool isSent) =>
        Assert.Equal(isSent, Bound.Paths($"paths: {{ /a: {{ {method}: {{ requestBody: {body} }} }} }}").Tool.Body is not null);

    [Fact]
    public void A_closed_object_without_properties_is_sent_without_asking()
    {
        var tool = Form("application/x-www-form-urlencoded", "{ type: object, properties: {}, additionalProperties: false }").Tool;
        Assert.Empty(tool.Arguments);
        Assert.Null(tool.Body!.Whole);
    }

    [Fact]
    public void Bytes_are_described_as_such() => Assert.Equal(
        "A picture. Base64, or a data: URI.",
        Content("{ image/png: { schema: { type: string, format: binary, description: A picture. } } }").Property("body").GetProperty("description").GetString());

    [Fact]
    public void XML_is_named_by_the_hints_of_its_schema()
    {
        var xml = Content("{ application/xml: { schema: { $ref: '#/components/schemas/Pet' } } }", components: """
            Pet:
              type: object
              xml: { name: pet, namespace: 'urn:pets', prefix: p }
              properties:
                id: { type: integer, xml: { attribute: true } }
                name: { type: string }
                photos: { type: array, xml: { wrapped: true }, items: { type: string, xml: { name: photo } } }
                parent: { $ref: '#/components/schemas/Pet' }
            """).Tool.Body!.Xml!;
        Assert.Equal(("pet", "urn:pets", "p"), (xml.Name, xml.Namespace, xml.Prefix));
        Assert.Equal(["id", "photos", "parent"], xml.Members.Select(static member => member.Member));
        Assert.Equal((true, "photo"), (xml.Members[1].IsWrapped, xml.Members[1].Items!.Name));
    }

    [Fact]
    public void XML_without_a_name_cannot_be_written() => Assert.Equal("MCPGEN211", Content("{ application/xml: " + Object + " }").Problem.Id);

    [Fact]
    public void Two_hundred_arguments_have_two_hundred_names()
    {
        var properties = string.Join(", ", Enumerable.Range(1, 100).SelectMany(static i => new[] { $"Parameter{i}.Name: {{ type: string }}", $"'parameter{i}<name>': {{ type: string }}" }));
        var tool = Form("application/x-www-form-urlencoded", "{ type: object, properties: { " + properties + " } }").Tool;
        Assert.Equal((200, 200), (tool.Arguments.Select(static argument => argument.Name).Distinct().Count(), tool.Arguments.Select(static argument => argument.Identifier).Distinct().Count()));
    }

    private static Bound Form(string media, string schema, string encoding = "{}") => Content($"{{ {media}: {{ schema: {schema}, encoding: {encoding} }} }}");

    private static Bound Content(string content, string tool = "", string components = "") => Bound.Paths(
        $"paths: {{ /a: {{ post: {{ operationId: send, requestBody: {{ required: true, content: {content} }} }} }} }}"
        + (components.Length == 0 ? "" : "\ncomponents:\n  schemas:\n    " + components.Replace("\n", "\n    ")),
        $"tools: [{{ from: api, operation: send{(tool.Length == 0 ? "" : ", " + tool)} }}]");

    private static Bound Version2(string field) => Bound.Tooling(
        "tools: [{ from: api, select: all }]", "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: { /a: { post: { parameters: [" + field + "] } } }");
}
