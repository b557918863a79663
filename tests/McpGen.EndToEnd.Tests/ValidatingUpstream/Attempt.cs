using System.Text.Json;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>One call of a tool.</summary>
/// <param name="Operation">The operation as <c>METHOD /path</c>.</param>
/// <param name="Run">Which arguments were chosen.</param>
/// <param name="Arguments">What the tool was given.</param>
/// <param name="Request">What it sent; null: nothing.</param>
/// <param name="Objection">What was said against it, by the tool or by Prism; null: nothing.</param>
internal sealed record Attempt(string Operation, string Run, JsonElement Arguments, SentRequest? Request, string? Objection)
{
    public override string ToString() => $"{Operation} ({Run}): {Objection}\n    {Arguments.GetRawText()}\n    {Request}";
}
