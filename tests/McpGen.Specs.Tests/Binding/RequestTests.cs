using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.Problems;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class RequestTests
{
    [Fact]
    public void Parameters_may_share_a_segment_with_text_and_each_other() => Assert.Equal(
        [("/c/", null), (null, "base"), ("...", null), (null, "head"), (".json", null)],
        Path("/c/{base}...{head}.json").Path.Select(static part => (part.Literal, part.Argument)).Select(static part => (part.Literal, part.Argument?.TrimStart('@'))));

    [Theory]
    [InlineData("/a b/é\"", "/a%20b/%C3%A9%22")]
    [InlineData("/a%20b", "/a%20b")]
    [InlineData("/100%", "/100%25")]
    [InlineData("a", "/a")]
    [InlineData("/a#one", "/a")]
    public void Literals_are_percent_encoded(string path, string literal) => Assert.Equal([new PathPartModel(literal, null)], Path(path).Path);

    [Fact]
    public void A_query_in_the_path_is_always_sent()
    {
        var parameter = Assert.Single(Path("/rest?method=flickr.test&beta").Parameters, static parameter => parameter.Name == "method");
        Assert.Equal("\"flickr.test\"", parameter.Value.FixedJson);
    }

    [Fact]
    public void A_path_that_climbs_is_refused() => Assert.Contains("MCPGEN213", Bound.Paths("paths: { /a/../b: { get: { } } }").Problem.ToString(), System.StringComparison.Ordinal);

    [Fact]
    public void A_body_that_cannot_be_written_is_an_error_when_the_operation_was_named()
    {
        var bound = Bound.Paths(Upload, "tools: [{ from: api, operation: upload }]");
        Assert.Equal(("MCPGEN211", ProblemSeverity.Error), (bound.Problem.Id, bound.Problem.Severity));
    }

    [Fact]
    public void A_body_that_cannot_be_written_is_a_warning_in_a_selection()
    {
        var bound = Bound.Paths(Upload);
        Assert.Equal(("MCPGEN211", ProblemSeverity.Warning), (bound.Problem.Id, bound.Problem.Severity));
        Assert.Empty(bound.Tools);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", "application/json; charset=utf-8")]
    [InlineData("application/merge-patch+json", "application/merge-patch+json")]
    [InlineData("'*/*'", "application/json")]
    public void A_JSON_body_is_sent_as_the_document_says(string media, string sent) => Assert.Equal(
        sent, Bound.Paths($"paths: {{ /a: {{ post: {{ requestBody: {{ content: {{ {media}: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }} }} }} }} }}").Tool.Body!.MediaType);

    [Theory]
    [InlineData("Host")]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Connection")]
    [InlineData("Expect")]
    [InlineData("Cookie")]
    [InlineData("Proxy-Authorization")]
    public void A_header_that_only_the_transport_sets_is_left_out_with_a_warning(string name)
    {
        var bound = Bound.Paths($"paths: {{ /a: {{ get: {{ parameters: [{{ name: {name}, in: header, schema: {{ type: string }} }}] }} }} }}");
        Assert.Equal(("MCPGEN308", ProblemSeverity.Warning), (bound.Problem.Id, bound.Problem.Severity));
        Assert.Empty(bound.Tool.Parameters);
    }

    [Fact]
    public void A_reserved_expansion_is_the_parameter_without_its_plus()
    {
        var bound = Bound.Paths("paths: { '/v1/{+name}:run': { get: { parameters: [{ name: name, in: path, required: true, schema: { type: string } }] } } }");
        Assert.Equal(new PathPartModel(null, "name", "name", AllowReserved: true), bound.Tool.Path[1]);
        Assert.Empty(bound.Problems);
    }

    [Fact]
    public void A_fragment_is_not_sent_and_paths_that_differ_in_it_are_tools_of_their_own()
    {
        var tools = Bound.Paths("paths: { '/files/{id}#lock': { put: { } }, '/files/{id}#unlock': { put: { } }, '/files/{id}': { put: { } } }").Tools;
        Assert.Equal(3, tools.Select(static tool => tool.Name).Distinct().Count());
        Assert.All(tools, static tool => Assert.Equal("/files/", tool.Path[0].Literal));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", ParameterStyle.Form)]
    [InlineData("application/json", ParameterStyle.Json)]
    public void A_query_as_a_whole_is_one_argument(string media, ParameterStyle style)
    {
        var parameter = Assert.Single(OfVersion32(
            $"{{ query: {{ parameters: [{{ name: q, in: querystring, content: {{ {media}: {{ schema: {{ type: object }} }} }} }}] }} }}").Parameters);
        Assert.Equal((ParameterLocation.QueryString, style), (parameter.Location, parameter.Style));
    }

    [Theory]
    [InlineData("{ query: { } }", "QUERY", "true,false,true,true")]
    [InlineData("{ additionalOperations: { LINK: { } } }", "LINK", "false,false,false,true")]
    public void Methods_of_3_2_are_sent(string path, string method, string hints) =>
        Assert.Equal((method, hints), (OfVersion32(path).Method, Hints(OfVersion32(path))));

    [Fact]
    public void A_default_is_sent_where_the_document_requires_a_value()
    {
        var bound = Bound.Paths("paths: { /a: { get: { parameters: [{ name: v, in: query, required: true, schema: { type: integer, default: 2 } }, { name: w, in: query, schema: { type: integer, default: 3 } }] } } }");
        Assert.Equal([(false, "2"), (false, null)], bound.Tool.Arguments.Select(static argument => (argument.Required, argument.Default)));
    }

    [Fact]
    public void A_default_that_does_not_fit_is_not_sent() => Assert.True(Assert.Single(
        Bound.Paths("paths: { /a: { get: { parameters: [{ name: v, in: query, required: true, schema: { type: boolean, default: 'false' } }] } } }").Tool.Arguments).Required);

    [Fact]
    public void A_parameter_of_plain_text_is_sent_as_it_is() => Assert.Equal(
        ParameterStyle.Form,
        Assert.Single(Bound.Paths("paths: { /a: { get: { parameters: [{ name: q, in: query, content: { text/plain: { schema: { type: string } } } }] } } }").Tool.Parameters).Style);

    [Fact]
    public void A_parameter_written_as_XML_is_a_problem() => Assert.Contains(
        "MCPGEN212",
        Bound.Paths("paths: { /a: { get: { operationId: a, parameters: [{ name: q, in: query, required: true, content: { application/xml: { schema: { type: string } } } }] } } }").Problem.ToString(),
        System.StringComparison.Ordinal);

    [Fact]
    public void Without_baseUrl_the_first_absolute_server_is_used() => Assert.Equal("https://api.test/v1", WithServers("[{ url: /v2 }, { url: 'https://api.test/v1' }]").Model.Upstreams[0].BaseUrl);

    [Theory]
    [InlineData("[{ url: /v2 }]", "'api.yaml' has no absolute server URL; say where requests go with 'baseUrl'")]
    [InlineData("[{ url: 'https://api.test/${HOME}' }]", "'api.yaml' has no absolute server URL; say where requests go with 'baseUrl'")]
    [InlineData("[{ url: 'https://api.test/?a=b' }]", "The document's server 'https://api.test/?a=b' cannot be a base URL: it must not hold a query; say where requests go with 'baseUrl'")]
    public void Without_a_server_that_can_be_used_baseUrl_is_needed(string servers, string message) =>
        Assert.Equal(("MCPGEN202", message), (WithServers(servers).Problem.Id, WithServers(servers).Problem.Message));

    [Theory]
    [InlineData("get", "true,false,true,true")]
    [InlineData("head", "true,false,true,true")]
    [InlineData("put", "false,true,true,true")]
    [InlineData("delete", "false,true,true,true")]
    [InlineData("post", "false,false,false,true")]
    [InlineData("patch", "false,false,false,true")]
    public void Annotations_follow_the_method(string method, string hints) => Assert.Equal(hints, Hints(Bound.Paths($"paths: {{ /a: {{ {method}: {{ }} }} }}").Tool));

    [Fact]
    public void Annotations_can_be_overridden() => Assert.Equal(
        "true,false,true,false",
        Hints(Bound.Paths("paths: { /a: { post: { operationId: a } } }", "tools: [{ from: api, operation: a, annotations: { readOnly: true, openWorld: false } }]").Tool));

    [Theory]
    [InlineData("{ operationId: addNote, summary: Add a note, description: Long. }", "Add a note", "Long.")]
    [InlineData("{ operationId: addNote, summary: Add a note }", "Add a note", "Add a note")]
    [InlineData("{ operationId: addNote }", "Add note", "GET /a")]
    [InlineData("{ operationId: addNote, description: \"A<!-- ignore -->B\\u202E\\u200B\\U000E0041C\" }", "Add note", "ABC")]
    [InlineData("{ operationId: addNote, description: \"Text <!-- never closed\" }", "Add note", "Text")]
    public void Every_tool_has_a_title_and_a_description(string operation, string title, string description)
    {
        var definition = System.Text.Json.JsonDocument.Parse(Bound.Paths($"paths: {{ /a: {{ get: {operation} }} }}").Tool.Definition).RootElement;
        Assert.Equal((title, description), (definition.GetProperty("title").GetString(), definition.GetProperty("description").GetString()));
    }

    private const string Upload =
        "paths: { /a: { post: { operationId: upload, requestBody: { required: true, content: { multipart/mixed: { schema: { type: object } } } } } } }";

    private static ToolModel Path(string path) => Bound.Paths("paths: { '" + path + "': { get: { } } }").Tool;

    private static ToolModel OfVersion32(string path) =>
        Bound.Tooling("tools: [{ from: api, select: all }]", "openapi: 3.2.0\ninfo: { title: T, version: '1' }\npaths: { /a: " + path + " }").Tool;

    private static Bound WithServers(string servers) => Bound.Files(
        "mcpgen: 1\ngateway: { name: x }\nupstreams: { api: { openapi: api.yaml } }\ntools: [{ from: api, select: all }]",
        ("api.yaml", $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: {servers}\npaths: {{ /a: {{ get: {{ }} }} }}"));

    private static string Hints(ToolModel tool)
    {
        var annotations = System.Text.Json.JsonDocument.Parse(tool.Definition).RootElement.GetProperty("annotations");
        string[] names = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];
        return string.Join(",", names.Select(name => annotations.GetProperty(name).GetRawText()));
    }
}
