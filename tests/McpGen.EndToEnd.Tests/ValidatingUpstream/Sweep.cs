using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>Calls every tool of a gateway with Prism behind it, one call after the other, so that it is clear what each one did.</summary>
internal sealed class Sweep(WholeGateway gateway, RecordingProxy upstream, Prism prism)
{
    /// <summary>How many calls were made.</summary>
    public int Calls { get; private set; }

    /// <summary>The calls that something was said against.</summary>
    public async Task<IReadOnlyList<Attempt>> RunAsync(CancellationToken cancellationToken)
    {
        var objected = new List<Attempt>();
        foreach (var tool in gateway.Tools)
        {
            foreach (var (run, arguments) in Arguments(tool))
            {
                Calls++;
                var attempt = await CallAsync(tool, run, arguments, cancellationToken);
                if (attempt.Objection is not null)
                {
                    objected.Add(attempt);
                }
            }
        }

        return objected;
    }

    private static IEnumerable<(string Run, JsonElement Arguments)> Arguments(WholeTool tool) =>
        Enumerable.Range(0, SampleArguments.Variants(tool.InputSchema))
            .Select(variant => ($"everything, variant {variant}", SampleArguments.Of(tool.InputSchema, everything: true, variant)))
            .Prepend(("what is required", SampleArguments.Of(tool.InputSchema, everything: false, variant: 0)));

    private async Task<Attempt> CallAsync(WholeTool tool, string run, JsonElement arguments, CancellationToken cancellationToken)
    {
        upstream.Take();
        var refusal = await gateway.CallAsync(tool, arguments, cancellationToken);
        var exchange = upstream.Take().SingleOrDefault();
        var objection = refusal ?? (exchange is null ? "No request was sent." : exchange.Violations);
        var attempt = new Attempt(tool.Operation, run, arguments, exchange?.Request, objection);
        if (exchange?.Status == 0 && await prism.DiesAsync(cancellationToken))
        {
            attempt = attempt with { Objection = "Prism died: " + prism.LastWords };
            await prism.StartAgainAsync(cancellationToken);
        }

        return attempt;
    }
}
