using System;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Faults;

/// <summary>Makes calls against an upstream that fails, and checks what holds for all of them.</summary>
internal static class FaultyCall
{
    public const string Secret = "s3cret-canary-value";

    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(700);

    /// <summary>Makes one call: in bounded time, with one audit record that says how it ended, and nothing of the secret anywhere.</summary>
    public static async Task<ToolResult> CallAsync(Gateway gateway, MemorySink audit)
    {
        var records = audit.Lines.Count;
        var watch = Stopwatch.StartNew();
        var result = await gateway.CallAsync("""{"text":"aGk="}""");
        var elapsed = watch.Elapsed;

        Assert.InRange(elapsed, TimeSpan.Zero, Timeout + TimeSpan.FromSeconds(5));
        Assert.Equal(records + 1, audit.Lines.Count);
        Assert.Contains($"\"outcome\":\"{char.ToLowerInvariant(result.Outcome.ToString()[0])}{result.Outcome.ToString()[1..]}\"", audit.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(result.Outcome != ToolOutcome.Succeeded, result.IsError);
        var shown = string.Concat(result.Content.Select(static block => Encoding.UTF8.GetString(block.Payload.Span)));
        Assert.NotEmpty(shown);
        Assert.DoesNotContain(Secret, shown + audit.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1:", shown, StringComparison.Ordinal);
        return result;
    }

    /// <summary>A gateway whose one tool makes calls of a kind.</summary>
    public static Gateway Gateway(CallKind kind, string url, MemorySink audit, GatewayContext? context = null, Func<HttpMessageHandler>? handler = null) => Calls.Rest(
        Calls.To(url) with { Timeout = Timeout, Headers = [new("Authorization", "Bearer ${KEY}")] },
        kind.Write,
        kind.Method,
        context ?? new GatewayContext { AuditSink = audit, Environment = static _ => Secret, HttpHandler = handler },
        Calls.Options with { Audit = new AuditOptions("-") });
}
