using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>
/// Operations that Prism refuses although their requests are right. What shows that it is not the request: Prism accepts the very same bytes once
/// the document says the same thing in other words, or no longer contradicts itself.
/// </summary>
/// <param name="Reason">What is wrong, for the table in docs/openapi.md.</param>
/// <param name="Message">What Prism says, to tell this refusal from any other.</param>
/// <param name="Find">A text of the document.</param>
/// <param name="Replace">What stands there in the amended document.</param>
/// <param name="Operations">The operations, as <c>METHOD /path</c>; each of them must be refused.</param>
internal sealed record PrismException(string Reason, string Message, string Find, string Replace, params string[] Operations)
{
    public bool Covers(Attempt attempt) => Operations.Contains(attempt.Operation) && attempt.Objection!.Contains(Message, StringComparison.Ordinal);

    public string Amend(string document) => document.Contains(Find, StringComparison.Ordinal)
        ? document.Replace(Find, Replace, StringComparison.Ordinal)
        : throw new InvalidOperationException($"The document does not hold '{Find}'.");

    public static IReadOnlyList<PrismException> Of(string document) => document switch
    {
        "Xero" => Xero,
        "Twilio" => Twilio,
        "Intercom" => Intercom,
        "Moby" => Moby,
        "Iceberg" => Iceberg,
        _ => [],
    };

    private static readonly PrismException[] Xero =
    [
        new(
            "`/Contacts/{ContactNumber}` and `/Contacts/{ContactID}` are one path; Prism takes the number for an ID",
            "path parameter contactid",
            "\n  /Contacts/{ContactID}:\n",
            "\n  /ContactsByID/{ContactID}:\n",
            "GET /Contacts/{ContactNumber}"),
        new(
            "`/Journals/{JournalID}` and `/Journals/{JournalNumber}` are one path; Prism takes the ID for a number",
            "path parameter journalnumber",
            "\n  /Journals/{JournalNumber}:\n",
            "\n  /JournalsByNumber/{JournalNumber}:\n",
            "GET /Journals/{JournalID}"),
    ];

    private static readonly string[] TwilioLists =
    [
        "AmdStatusCallbackEvent", "ConferenceRecordingStatusCallbackEvent", "ConferenceStatusCallbackEvent", "MediaUrl", "Permissions",
        "PersistentAction", "RecordingStatusCallbackEvent", "StatusCallbackEvent",
    ];

    private static readonly PrismException[] Twilio =
    [
        new(
            "Of a list in a form, `a=1&a=2`, Prism keeps one item, unless `encoding` states the default",
            "must be array",
            "\n          application/x-www-form-urlencoded:\n",
            "\n          application/x-www-form-urlencoded:\n            encoding:\n" + string.Concat(
                TwilioLists.Select(static list => $"              {list}: {{ style: form, explode: true }}\n")),
            "POST /2010-04-01/Accounts/{AccountSid}/Calls.json",
            "POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
            "POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
            "POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
            "POST /2010-04-01/Accounts/{AccountSid}/Messages.json"),
    ];

    private static readonly PrismException[] Intercom =
    [
        new(
            "An ID of 24 characters is called a UUID, which has 36: no value is both",
            "Request body property from.id must match format",
            "              format: uuid\n              minLength: 24\n",
            "              minLength: 24\n",
            "POST /conversations"),
        new(
            "Prism finds no members of an exploded object whose properties stand in the branches of its `oneOf`",
            "Request query parameter filter must match exactly one schema in oneOf",
            "          type: object\n          oneOf:\n          - title: user_id query parameter\n",
            "          type: object\n          properties:\n            user_id: { type: string }\n            intercom_user_id: { type: string }\n            email: { type: string }\n          oneOf:\n          - title: user_id query parameter\n",
            "GET /events"),
        new(
            "`null` is allowed by `nullable`, and forbidden by a `oneOf` all of whose branches take it",
            "Request body property customer.customer must match exactly one schema in oneOf",
            "      nullable: true\n      oneOf:\n      - title: Intercom User ID\n",
            "      nullable: true\n      anyOf:\n      - title: Intercom User ID\n",
            "POST /conversations/{conversation_id}/customers"),
        new(
            "Prism demands a parameter `Accept`, which OpenAPI ignores",
            "Request header parameter accept",
            "        - name: Accept\n          in: header\n          required: true\n",
            "        - name: X-Accept\n          in: header\n          required: false\n",
            "GET /download/reporting_data/{job_identifier}"),
    ];

    private static readonly PrismException[] Moby =
    [
        new(
            "`consumes` and a parameter `Content-type` ask for two different media types",
            "Request header parameter content-type",
            "        - name: \"Content-type\"\n",
            "        - name: \"X-Content-type\"\n",
            "POST /build"),
        new(
            "Prism cannot write its own answer of type `application/jsonl`",
            "Cannot find serializer for application/jsonl",
            "        - \"application/json-seq\"\n      responses:\n        200:\n          description: \"no error\"\n          schema:\n",
            "        - \"application/json-seq\"\n      responses:\n        200:\n          description: \"no error\"\n          x-schema:\n",
            "GET /events"),
    ];

    private static readonly PrismException[] Iceberg =
    [
        new(
            "Prism dies where an optional header with a list is not sent",
            "TypeError: Cannot read properties of undefined (reading 'split')",
            "      required: false\n      schema:\n        type: array\n        items:\n          type: string\n          enum:\n            - vended-credentials\n            - remote-signing\n",
            "      required: false\n      schema:\n        type: string\n",
            "DELETE /v1/{prefix}/namespaces/{namespace}/tables/{table}/plan/{plan-id}",
            "GET /v1/{prefix}/namespaces/{namespace}/tables/{table}",
            "GET /v1/{prefix}/namespaces/{namespace}/tables/{table}/plan/{plan-id}",
            "POST /v1/{prefix}/namespaces/{namespace}/register",
            "POST /v1/{prefix}/namespaces/{namespace}/tables",
            "POST /v1/{prefix}/namespaces/{namespace}/tables/{table}/plan"),
        new(
            "Within `anyOf` Prism demands a required property that is `readOnly`, elsewhere it does not",
            "sort-order must have required property 'order-id'",
            "      required:\n        - order-id\n        - fields\n",
            "      required:\n        - fields\n",
            "POST /v1/{prefix}/namespaces/{namespace}/tables/{table}"),
    ];
}
