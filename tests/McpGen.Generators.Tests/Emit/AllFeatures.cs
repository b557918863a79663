using System.Collections.Generic;
using System.Linq;
using McpGen.Generators.Emit;
using McpGen.Generators.Inputs;
using McpGen.Specs.Model;

namespace McpGen.Generators.Tests.Emit;

/// <summary>A gateway made by hand that uses everything an emitter can print.</summary>
internal static class AllFeatures
{
    public static readonly GatewayClass Class = new("Acme.Support", "SupportDesk", "public partial class", "support.mcp.yaml", "/app/SupportDesk.cs");

    public static readonly ToolModel Tool = new(
        Name: "add_note",
        ClassName: "AddNoteTool",
        Upstream: "crm",
        Operation: "createNote",
        Document: "crm.openapi.yaml",
        Method: "POST",
        PathTemplate: "/customers/{id}/notes",
        Definition: "{\n  \"name\": \"add_note\",\n  \"inputSchema\": {\n    \"type\": \"object\"\n  }\n}",
        Arguments: List(
            new ArgumentModel("customer_id", "customerId", true, new StringCheckModel(false, null, null, "CustomerIdPattern", null), null),
            new("text", "text", true, new StringCheckModel(true, 1, 2000, null, null), null),
            new("due", "due", false, new StringCheckModel(false, null, null, null, StringFormat.DateTime), null),
            new("count", "count", false, new IntegerCheckModel(false, -1, 9007199254740993, 2), "10"),
            new("share", "share", false, new NumberCheckModel(false, 0.5, 1e300, true, true, 0.25), null),
            new("notify", "notify", false, new BooleanCheckModel(true), null),
            new("kind", "kind", false, new EnumCheckModel(false, List("call", "visit", "it's \"other\""), default), null),
            new("level", "level", false, new EnumCheckModel(false, default, List("1", "2.5", "null", "\"x\"")), null),
            new("countries", "countries", false, new EnumCheckModel(false, Enumerable.Range(0, 60).Select(static i => $"country-{i}").ToEquatableArray(), default), null),
            new("tags", "tags", false, new ArrayCheckModel(false, 1, 10, true, new StringCheckModel(false, null, 20, null, null)), null),
            new("rows", "rows", false, new ArrayCheckModel(false, null, null, false, new ArrayCheckModel(false, null, null, false, new IntegerCheckModel(false, null, null, null))), null),
            new("pair", "pair", false, new ArrayCheckModel(false, null, 5, false, new BooleanCheckModel(false)) { Prefix = List<CheckModel>(new StringCheckModel(false, null, null, null, null), new AnyCheckModel()), Contains = new(new BooleanCheckModel(false), 2, 3) }, null),
            new("some", "some", false, new ArrayCheckModel(false, null, null, false, null) { Contains = new(new IntegerCheckModel(false, null, null, null), 1, null) }, null),
            new("other", "other", false, new NotCheckModel(true, new EnumCheckModel(false, List("none"), default)), null),
            new("depends", "depends", false, new ConditionCheckModel(false, new ObjectReferenceModel(false, "CheckAddress"), new ObjectReferenceModel(false, "CheckLabels"), new BooleanCheckModel(false)), null),
            new("anything", "anything", false, new AnyCheckModel(), null),
            new("address", "address", false, new ObjectReferenceModel(true, "CheckAddress"), null),
            new("extra", "extra", false, new ObjectReferenceModel(false, null), null),
            new("either", "either", false, new AnyOfCheckModel(false, List<CheckModel>(new StringCheckModel(false, null, null, null, null), new ObjectReferenceModel(false, "CheckAddress"), new AnyCheckModel())), null),
            new("both", "both", false, new AllOfCheckModel(false, List<CheckModel>(new ObjectReferenceModel(false, "CheckAddress"), new ObjectReferenceModel(false, "CheckLabels"))), null),
            new("unsent", "unsent", false, new BooleanCheckModel(false), null)),
        Path: List(new PathPartModel("/customers/", null), new(null, "customerId"), new("/notes", null)),
        Parameters: List(
            Parameter(ParameterLocation.Query, "notify", Argument("notify")),
            Parameter(ParameterLocation.Query, "tags", Argument("tags")) with { Style = ParameterStyle.PipeDelimited, Explode = false, AllowReserved = true },
            Parameter(ParameterLocation.Query, "rows", Argument("rows")) with { Style = ParameterStyle.Json },
            Parameter(ParameterLocation.Query, "format", Fixed("\"json\"")),
            Parameter(ParameterLocation.Query, "version", Fixed("1.10")),
            Parameter(ParameterLocation.Query, "fields", Fixed("[\"id\",\"name\"]")),
            Parameter(ParameterLocation.Header, "X-Kind", Argument("kind")) with { Style = ParameterStyle.Simple, Explode = false },
            Parameter(ParameterLocation.Header, "X-Source", Fixed("\"desk\"")) with { Style = ParameterStyle.Simple, Explode = false },
            Parameter(ParameterLocation.Header, "X-Tags", Argument("tags")) with { Style = ParameterStyle.PipeDelimited, Explode = false },
            Parameter(ParameterLocation.Cookie, "level", Argument("level")),
            Parameter(ParameterLocation.Cookie, "tags", Argument("tags")) with { Style = ParameterStyle.Cookie },
            Parameter(ParameterLocation.Cookie, "theme", Fixed("\"dark\""))),
        Body: new(
            "application/vnd.acme+json",
            null,
            List(
                Property("text", Argument("text")),
                Property("due", Argument("due")),
                Property("count", Argument("count")),
                Property("share", Argument("share")),
                Property("countries", Argument("countries")),
                Property("anything", Argument("anything")),
                Property("address", Argument("address")),
                Property("extra", Argument("extra")),
                Property("either", Argument("either")),
                Property("both", Argument("both")),
                Property("author", Fixed("\"support-desk\""))),
            Required: false),
        Accept: "application/json, text/plain",
        Checks: List(
            new ObjectCheckModel(
                "CheckAddress",
                List(
                    new PropertyCheckModel("street", true, new StringCheckModel(false, null, 100, null, null)),
                    new("zip", false, new StringCheckModel(false, null, null, "LongPattern", null)),
                    new("note", false, new AnyCheckModel()),
                    new("parent", false, new ObjectReferenceModel(false, "CheckAddress"))),
                Closed: true,
                Others: null,
                MinProperties: 1,
                MaxProperties: null)
            {
                Declared = "AddressProperties",
            },
            new("CheckLabels", List(new PropertyCheckModel("main", true, new AnyCheckModel())), false, new StringCheckModel(false, null, 10, null, null), 1, 5)
            {
                Declared = "LabelsProperties",
                Patterns = List(new PatternPropertyCheckModel("CustomerIdPattern", new BooleanCheckModel(false))),
                Names = new StringCheckModel(false, null, 30, null, null),
                Dependents = List(new DependentRequiredModel("main", List("more", "most"))),
            }),
        Patterns: List(
            new PatternModel(
                "CustomerIdPattern",
                "^cus_[0-9]+$",
                new(List("0000300", "0000004", "0000050", "0006000", "0070000", "1070000"), "091__2cc3ss4uu5", ""),
                null),
            new PatternModel("LongPattern", "^.{1,2000}$", null, @"^[^\n\r\u2028\u2029]{1,2000}\z")),
        Sensitive: List("password", "pin"));

    public static readonly ToolModel Bare = new(
        "replace_tags", "ReplaceTagsTool", "tickets", "PUT /tags", "tickets.openapi.json", "PUT", "/tags", "{}",
        List(new ArgumentModel("body", "body", true, new ArrayCheckModel(false, null, null, false, null), null)),
        List(new PathPartModel("/tags", null)), default, new("application/json", Argument("body"), default, true), "application/json", default, default, default);

    public static readonly GatewayModel Gateway = new(
        "support.mcp.yaml",
        "support-desk",
        "Support \"desk\"",
        "1.0.0",
        "Look up customers;\nopen tickets.",
        List(
            new UpstreamModel("crm", "crm", "${CRM_URL:-http://127.0.0.1:5081}", 30_000, 64 * 1024 * 1024, List(new HeaderModel("User-Agent", "support-desk/1.0")), IsPrivate: true),
            new("tickets", "tickets", "https://tickets.example.com/v2", 1_500, 4 * 1024 * 1024, default)),
        List(Tool, Bare),
        new("audit.jsonl", List("email", "password"), true));

    /// <summary>The generated files by name.</summary>
    public static IEnumerable<(string Path, string Text)> Emit(GatewayClass target, GatewayModel gateway)
    {
        var bound = new BoundClass(new(target, "SupportDesk", "/app/support.mcp.yaml"), gateway);
        yield return (bound.ToClassSource().HintName, ClassEmitter.Emit(bound.ToClassSource()));
        foreach (var source in bound.ToGatewaySources())
        {
            yield return (source.HintName, GatewayEmitter.Emit(source));
        }

        foreach (var source in bound.ToToolSources())
        {
            yield return (source.HintName, ToolEmitter.Emit(source));
        }
    }

    private static EquatableArray<T> List<T>(params T[] items)
        where T : System.IEquatable<T> => new(items);

    private static ParameterModel Parameter(ParameterLocation location, string name, ValueModel value) => new(location, name, value, ParameterStyle.Form, true, false);

    private static BodyPropertyModel Property(string name, ValueModel value) => new(name, value);

    private static ValueModel Argument(string identifier) => new(identifier, null);

    private static ValueModel Fixed(string json) => new(null, json);
}
