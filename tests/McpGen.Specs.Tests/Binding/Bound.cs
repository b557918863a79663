using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Tests.Binding;

/// <summary>A manifest bound to one document, as tests look at it.</summary>
internal sealed class Bound
{
    private const string Head =
        """
        mcpgen: 1
        gateway: { name: test }
        upstreams:
          api: { openapi: api.yaml, baseUrl: http://api.test }

        """;

    private Bound(BindingResult result) => Result = result;

    public BindingResult Result { get; }

    public GatewayModel Model => Result.Model!;

    public IReadOnlyList<ToolModel> Tools => Model.Tools;

    public ToolModel Tool => Model.Tools.Single();

    public IReadOnlyList<Problem> Problems => Result.Problems;

    public Problem Problem => Result.Problems.Single();

    /// <summary>Every problem as a compiler prints it.</summary>
    public IEnumerable<string> Lines => Problems.Select(static problem => problem.ToString());

    /// <summary>The schema shown for the tool's arguments.</summary>
    public JsonElement Schema => SchemaOf(Tool);

    public JsonElement Property(string name) => Schema.GetProperty("properties").GetProperty(name);

    public static JsonElement SchemaOf(ToolModel tool) => JsonDocument.Parse(tool.Definition).RootElement.GetProperty("inputSchema");

    /// <summary>A whole manifest next to some documents.</summary>
    public static Bound Files(string manifest, params (string Name, string Text)[] documents) => new(GatewayBinder.Bind(
        new("gateway.mcp.yaml", manifest),
        new DocumentSet(documents.Select(static document => new SpecFile(document.Name, document.Text))),
        default));

    /// <summary>The <c>tools</c> of a manifest over one document.</summary>
    public static Bound Tooling(string tools, string document) => Files(Head + tools, ("api.yaml", document));

    /// <summary>All operations of paths in YAML.</summary>
    public static Bound Paths(string paths, string tools = "tools: [{ from: api, select: all }]") =>
        Tooling(tools, "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n" + paths);

    /// <summary>One operation with a JSON body of a schema, with components.</summary>
    public static Bound Body(string schema, string components = "{}", string arguments = "{}") => Paths(
        $$"""
        paths:
          /things:
            post:
              operationId: addThing
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {{schema}}
        components:
          schemas: {{components}}
        """,
        $"tools: [{{ from: api, operation: addThing, arguments: {arguments} }}]");
}
