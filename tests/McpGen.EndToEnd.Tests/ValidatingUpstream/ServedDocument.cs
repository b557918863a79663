using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>A document of the corpus which both the gateway and Prism read.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Version">The version of OpenAPI.</param>
/// <param name="Operations">How many operations it has.</param>
/// <param name="Credential">The header, as a line of YAML, by which the manifest gives what the document's security asks for; empty for none.</param>
/// <param name="Path">Where it lies in the corpus.</param>
internal sealed partial record ServedDocument(string Name, string Version, int Operations, string Credential, params string[] Path)
{
    private const string Basic = "Authorization: \"Basic ${CREDENTIALS}\"";
    private const string Bearer = "Authorization: \"Bearer ${CREDENTIALS}\"";

    public static IReadOnlyList<ServedDocument> All { get; } =
    [
        new("Xero", "3.0", 235, Bearer, "xero", "xero_accounting.yaml"),
        new("Slack", "2.0", 174, Bearer, "slack", "slack_web_openapi_v2.json"),
        new("Twilio", "3.0", 197, Basic, "twilio", "twilio_api_v2010.yaml"),
        new("Intercom", "3.0", 162, Bearer, "intercom", "api.intercom.io-2.15.yaml"),
        new("Adyen", "3.1", 28, "X-API-Key: \"${CREDENTIALS}\"", "adyen", "CheckoutService-v71.yaml"),
        new("Moby", "2.0", 108, "", "moby", "swagger.yaml"),
        new("Iceberg", "3.1", 35, Bearer, "iceberg", "rest-catalog-open-api.yaml"),
        new("Museum", "3.1", 8, Basic, "redocly", "museum.yaml"),
    ];

    /// <summary>The file's name without folders.</summary>
    public string FileName => Path.Last();

    /// <summary>What the gateway is generated from: the document as it is.</summary>
    public string Text => File.ReadAllText(Requirements.CorpusDocument(Path));

    /// <summary>
    /// What Prism is given. It judges its own answers as well, and takes seconds for each of Xero's, whose schemas contain one another;
    /// requests have nothing to do with these.
    /// </summary>
    public string ServedText => Name == "Xero" ? AnswerSchema().Replace(Text, "") : Text;

    public IReadOnlyList<PrismException> Exceptions => PrismException.Of(Name);

    /// <summary>A manifest that makes a tool of every operation.</summary>
    public string Manifest =>
        $$"""
        mcpgen: 1
        gateway: { name: whole-document }
        upstreams:
          api:
            openapi: {{FileName}}
            baseUrl: ${UPSTREAM}
            headers: { {{Credential}} }
        tools:
          - from: api
            select: all
        """;

    public static ServedDocument Named(string name) => All.Single(document => document.Name == name);

    // Those of request bodies stand two columns further left.
    [GeneratedRegex(@"\n {14}schema:\n {16}\$ref: [^\n]+")]
    private static partial Regex AnswerSchema();
}
