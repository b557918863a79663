using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>
/// Reads what Prism has against a request: in its <c>sl-violations</c> header, a JSON array of what breaks the document in the request and in
/// the response; or in a problem of its own, where the document has no answer for it. Only the request is ours; a document's own examples
/// break its schemas often enough.
/// </summary>
internal static class PrismViolations
{
    private const string OwnProblem = "https://stoplight.io/prism/errors#";

    public static string? OfRequest(HttpResponseMessage response, string body)
    {
        if (body.Contains(OwnProblem, StringComparison.Ordinal))
        {
            return body;
        }

        if (!response.Headers.TryGetValues("sl-violations", out var values))
        {
            return null;
        }

        var text = string.Concat(values);
        if (text.StartsWith("Too many violations!", StringComparison.Ordinal))
        {
            // Cut off somewhere; it starts with those of the request.
            return text.Contains("{\"location\":[\"request\"", StringComparison.Ordinal) ? text : null;
        }

        using var all = JsonDocument.Parse(text);
        var ofRequest = all.RootElement.EnumerateArray().Where(static violation => violation.GetProperty("location")[0].GetString() == "request").ToArray();
        return ofRequest.Length == 0 ? null : string.Join(' ', ofRequest.Select(static violation => violation.GetRawText()));
    }
}
