namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>One exchange as it crossed the wire between a gateway and its upstream.</summary>
/// <param name="Request">What was sent.</param>
/// <param name="Status">The status of the answer; 0: the connection broke.</param>
/// <param name="Violations">What Prism says the request breaks of the document; null: nothing.</param>
/// <param name="ResponseBody">The answer.</param>
internal sealed record Exchange(SentRequest Request, int Status, string? Violations, string ResponseBody)
{
    public override string ToString() => $"{Request} -> {Status} {Violations}";
}
