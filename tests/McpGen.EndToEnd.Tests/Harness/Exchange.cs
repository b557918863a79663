namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>
/// One exchange as it crossed the wire between a gateway and its upstream. Violations are what Prism says
/// the request breaks of the document; null: nothing.
/// </summary>
internal sealed record Exchange(string Method, string Target, string RequestBody, int Status, string? Violations, string ResponseBody)
{
    public override string ToString() => $"{Method} {Target} {RequestBody} -> {Status} {Violations}";
}
