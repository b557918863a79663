namespace McpGen.Specs.Manifest;

/// <summary>The manifest described once, as data: the reader checks by it, the JSON Schema and the reference are written from it.</summary>
internal static class ManifestShape
{
    /// <summary>The version of the manifest's language that this reader knows.</summary>
    public const string Version = "1";

    private static readonly TextShape Text = new();
    private static readonly TextShape Template = new(TextKind.Template);
    private static readonly FlagShape Flag = new();
    private static readonly NumberShape Number = new(IsCount: false);
    private static readonly NumberShape Count = new(IsCount: true);
    private static readonly ListShape Texts = new(Text);
    private static readonly ListShape Methods = new(new ChoiceShape(true, "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"));

    private static readonly ObjectShape Gateway = new(
        "gateway",
        new("name", Text, "How the gateway calls itself to clients.", Required: true, Example: "support-desk"),
        new("title", Text, "The name people see.", Example: "Support desk"),
        new("version", Text, "The version the gateway tells clients.", Default: "1.0.0", Example: "1.2.0"),
        new("instructions", Text, "What a client tells its model about the gateway as a whole.", Example: "Look up customers; open and answer tickets."));

    private static readonly ObjectShape Upstream = new(
        "upstream",
        new("openapi", Text, "The OpenAPI document (2.0, 3.0, 3.1 or 3.2; YAML or JSON), relative to the manifest.", Required: true, Example: "crm.openapi.yaml"),
        new(
            "overlays",
            new ListShape(Text, MayBeEmpty: true),
            "OpenAPI Overlays (1.0 or 1.1) that are applied to the document, in this order, relative to the manifest.",
            Default: "[]",
            Example: "[crm.overlay.yaml]"),
        new(
            "baseUrl",
            Template,
            "Where requests go: an absolute http or https URL, which may hold ${NAME} and ${NAME:-default} from the environment. It replaces the servers of the document, their path included.",
            Default: "the document's first absolute server",
            Example: "${CRM_URL:-http://127.0.0.1:5081}"),
        new(
            "servers",
            new ChoiceShape(false, "host", "document"),
            "Where operations go that have servers of their own: only to the host of the base URL, or to any server of the document with a public name and https. The headers are sent there as well. Not together with baseUrl.",
            Default: "host",
            Example: "document"),
        new(
            "network",
            new ChoiceShape(false, "public", "private"),
            "Where the host may lead: to public addresses, or also to a private network and this machine, as the names of containers and clusters do. A base URL with an IP address or localhost for a host reaches that without it. Link-local, metadata and reserved addresses are never reached.",
            Default: "public",
            Example: "private"),
        new("timeout", new TextShape(TextKind.Duration), "How long one call may take, answer included: 1ms to 24h.", Default: "30s", Example: "10s"),
        new("maxAnswer", new TextShape(TextKind.Size), "The largest answer that is read, after decompression: 1B to 1GB.", Default: "4MB", Example: "64MB"),
        new(
            "headers",
            new MapShape(Template),
            "Headers sent with every request. Secrets come from the environment by ${NAME}; a secret written out is an error.",
            Example: "{ User-Agent: support-desk/1.0, X-Api-Key: \"${CRM_KEY}\" }"));

    private static readonly ObjectShape Select = new("select", Criteria("selected"));

    private static readonly ObjectShape Exclude = new(
        "exclude",
        [.. Criteria("left out"), new("deprecated", Flag, "Whether deprecated operations are left out.", Default: "false", Example: "true")]);

    private static readonly ObjectShape Argument = new(
        "argument",
        new("name", Text, "A new name for the argument.", Example: "customer_id"),
        new("description", Text, "A new description.", Example: "What to remember."),
        new("value", new AnyShape(), "A fixed value that is always sent; the model never sees the argument. Checked against the schema.", Example: "support-desk"),
        new("default", new AnyShape(), "What is sent when a call does not give the argument; it is optional then. Checked against the schema.", Example: "20"),
        new("required", Flag, "Makes an optional argument required.", Default: "as in the document", Example: "true"),
        new("enum", new ListShape(new AnyShape()), "The only values allowed; each must fit the schema.", Example: "[open, closed]"),
        new("minimum", Number, "The least number; not below the document's.", Example: "1"),
        new("maximum", Number, "The greatest number; not above the document's.", Example: "100"),
        new("minLength", Count, "The least length; not below the document's.", Example: "1"),
        new("maxLength", Count, "The greatest length; not above the document's.", Example: "2000"),
        new("pattern", Text, "A regular expression (ECMA-262) the text must match, besides the document's.", Example: "^cus_[0-9]+$"),
        new("minItems", Count, "The least number of items; not below the document's.", Example: "1"),
        new("maxItems", Count, "The greatest number of items; not above the document's.", Example: "10"));

    private static readonly ObjectShape Result = new(
        "result",
        new("select", Texts, "The members of a JSON answer that are shown, by their paths, and no others; only with operation.", Default: "all", Example: "[id, customer.name, tags[].label]"),
        new("rename", new MapShape(Text), "New names of members, by their paths; only with operation.", Example: "{ createdAt: created }"),
        new("flatten", Texts, "Objects whose members are shown in their place, with the object's name before theirs: customer_name. By their paths; only with operation.", Example: "[customer]"),
        new("redact", Texts, "Members whose values are hidden as the mode of the manifest's redact says, by their paths. In a selection, each path must be in the answer of one of its operations.", Example: "[customer.email]"),
        new("maxItems", Count, "The most items that are shown of any list.", Default: "all", Example: "50"),
        new("maxBytes", new TextShape(TextKind.Size), "The most bytes that are shown of an answer: 1B to 1GB.", Default: "256KB", Example: "64KB"),
        new(
            "output",
            new ChoiceShape(false, "none", "declared", "strict"),
            "Whether the tool's definition has an output schema: none, declared for a wide one that answers meet even where they differ from the document, strict for the document's own. With strict, an answer that differs fails the call.",
            Default: "none",
            Example: "declared"));

    private static readonly ObjectShape Annotations = new(
        "annotations",
        new("readOnly", Flag, "Whether the tool changes nothing.", Default: "true for GET, HEAD, OPTIONS, TRACE and QUERY", Example: "true"),
        new("destructive", Flag, "Whether the tool may destroy or overwrite something.", Default: "true for PUT and DELETE", Example: "false"),
        new("idempotent", Flag, "Whether a second call with the same arguments changes nothing more.", Default: "true for all but POST and PATCH", Example: "true"),
        new("openWorld", Flag, "Whether the tool reaches things outside the gateway.", Default: "true", Example: "false"));

    /// <summary>One entry of <c>tools</c>.</summary>
    public static readonly ObjectShape Tool = new(
        "tool",
        new("from", Text, "The upstream, by its name under upstreams.", Required: true, Example: "crm"),
        new("operation", Text, "The one operation, as its operationId or as METHOD /path. Wins over a selection that holds it too.", Example: "createNote"),
        new(
            "select",
            new WordOrObjectShape(new ChoiceShape(false, "all"), Select),
            "Several operations at once: all, or those that meet every key given here. Of entries that select the same operation, the first counts.",
            Example: "{ tags: [customers], methods: [GET] }"),
        new("exclude", Exclude, "Left out of the selection: operations that meet any key given here.", Example: "{ deprecated: true }"),
        new(
            "name",
            Text,
            "The tool's name: A-Z a-z 0-9 _ . - and at most 128 of them. With select, a template holding {operation}, and perhaps {tag} and {method}.",
            Default: "the operationId, else method and path, in snake_case and at most 60 characters",
            Example: "add_note"),
        new("title", Text, "The title people see; only with operation.", Default: "the operation's summary", Example: "Add a note"),
        new("description", Text, "What the model reads; only with operation.", Default: "the operation's description, else its summary", Example: "Adds a note to a customer."),
        new(
            "body",
            Text,
            "The media type to send where the document offers several; only with operation.",
            Default: "the first the document has of JSON, its relatives (+json), x-www-form-urlencoded, multipart/form-data, text, bytes, XML",
            Example: "multipart/form-data"),
        new("arguments", new MapShape(Argument), "Changes to arguments, by their name in the tool or in the document.", Example: "{ author: { value: support-desk } }"),
        new("result", Result, "What is shown of the answer.", Example: "{ select: [id, customer.name], maxItems: 50 }"),
        new("listed", Flag, "Whether tools/list shows the tool besides the search; only with 'discovery: search'.", Default: "false", Example: "true"),
        new("annotations", Annotations, "What a client is told about the tool's effects, where the method does not say it right.", Example: "{ readOnly: true }"));

    /// <summary>The kinds of values that are found by their form.</summary>
    public static readonly ChoiceShape Detectors = new(false, "email", "phone", "creditCard", "iban", "ssn", "jwt", "apiKey");

    private static readonly ObjectShape Redact = new(
        "redact",
        new(
            "fields",
            new ListShape(Text, MayBeEmpty: true),
            "What is hidden in every answer: a name at any depth, for which case, - and _ do not count; or a path to one place, which must be in the answer of one of the tools.",
            Default: "[]",
            Example: "[email, customer.internalNotes]"),
        new("detect", new ListShape(Detectors, MayBeEmpty: true), "Kinds of values that are hidden wherever they stand: email, phone, creditCard, iban, ssn, jwt, apiKey.", Default: "[]", Example: "[creditCard, iban]"),
        new("mode", new ChoiceShape(false, "mask", "remove"), "What stands in place of what is hidden: [redacted], or nothing.", Default: "mask", Example: "remove"));

    private static readonly ObjectShape Audit = new(
        "audit",
        new("file", Template, "The file that gets one JSON line for every call; may hold ${NAME}.", Required: true, Example: "audit.jsonl"),
        new("redact", new ListShape(Text, MayBeEmpty: true), "Property names whose values are replaced at any depth, without regard to case.", Default: "[]", Example: "[email, password]"),
        new("onError", new ChoiceShape(false, "fail", "continue"), "What happens to a call whose record cannot be written.", Default: "fail", Example: "continue"));

    private static readonly ObjectShape Budget = new(
        "budget",
        new("tools", Count, "The most tools that tools/list may show.", Default: "no limit", Example: "40"),
        new("tokens", Count, "The most tokens that the tools of tools/list may cost, as the build estimates them.", Default: "no limit", Example: "8000"),
        new("tokensPerTool", Count, "The most tokens that any one tool may cost.", Default: "no limit", Example: "600"),
        new(
            "ratchet",
            Text,
            "A file, relative to the manifest, which keeps the level reached: a list that costs more fails the build until that is accepted. Its name ends in budget.lock.",
            Default: "none",
            Example: "budget.lock"));

    /// <summary>The whole manifest.</summary>
    public static readonly ObjectShape Root = new(
        "manifest",
        new("mcpgen", Text, "The version of this language: 1.", Required: true, Example: "1"),
        new("gateway", Gateway, "What the gateway is.", Required: true),
        new("upstreams", new MapShape(Upstream), "The services behind the gateway, by name."),
        new("tools", new ListShape(Tool, MayBeEmpty: true), "The tools; nothing is exposed that is not named or selected here."),
        new(
            "untrustedText",
            new ChoiceShape(false, "quarantine", "strip", "fail"),
            "What becomes of texts of documents that speak to the model instead of describing something: a neutral text is shown instead, or they are shown all the same, or they are errors. What is hidden in a text is taken out in any case.",
            Default: "quarantine",
            Example: "fail"),
        new("redact", Redact, "What no answer may show.", Default: "none"),
        new("audit", Audit, "The audit trail.", Default: "none"),
        new(
            "discovery",
            new ChoiceShape(false, "list", "search"),
            "How models find tools: tools/list shows all of them, or search_tools, describe_tool and call_tool in their place.",
            Default: "list",
            Example: "search"),
        new("profile", new ChoiceShape(false, "directory"), "Whose rules the tools must meet besides MCP's: those of the directories of large clients.", Default: "none", Example: "directory"),
        new("budget", Budget, "What the tools may cost the model that reads them; more is an error.", Default: "no limit"));

    private static ManifestKey[] Criteria(string what) =>
    [
        new("operations", Texts, $"Globs over operationId (* is any text) or over METHOD /path: what is {what}.", Example: "[list*, \"GET /customers/*\"]"),
        new("tags", Texts, $"Operations with one of these tags are {what}.", Example: "[customers]"),
        new("methods", Methods, $"Operations with one of these methods are {what}.", Example: "[GET]"),
        new("paths", Texts, $"Globs over paths (* stays within a segment, ** does not): what is {what}.", Example: "[/customers/**]"),
    ];
}
