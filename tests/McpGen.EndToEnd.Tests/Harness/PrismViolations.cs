using System.Linq;
using System.Net.Http;
using System.Text.Json;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>
/// Reads Prism's <c>sl-violations</c> header: a JSON array of what breaks the document, in the request and in the response.
/// Only the request is ours; a document's own examples break its schemas often enough.
/// </summary>
internal static class PrismViolations
{
    public static string? OfRequest(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("sl-violations", out var values))
        {
            return null;
        }

        using var all = JsonDocument.Parse(string.Concat(values));
        var ofRequest = all.RootElement.EnumerateArray().Where(static violation => violation.GetProperty("location")[0].GetString() == "request").ToArray();
        return ofRequest.Length == 0 ? null : string.Join(' ', ofRequest.Select(static violation => violation.GetRawText()));
    }
}
