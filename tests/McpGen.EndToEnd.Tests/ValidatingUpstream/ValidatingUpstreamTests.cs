using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using McpGen.Tests.Shared;
using Xunit;
using static System.FormattableString;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>Every operation of real documents is called with arguments made from the tool's schema, and Prism judges what arrives.</summary>
public sealed class ValidatingUpstreamTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Documents => [.. ServedDocument.All.Select(static document => document.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Prism_accepts_what_every_tool_sends(string name)
    {
        var started = Stopwatch.GetTimestamp();
        var document = ServedDocument.Named(name);
        using var folder = new TempFolder();
        await using var prism = await Prism.StartAsync(folder.Write(document.FileName, document.ServedText), Stop);
        await using var upstream = await RecordingProxy.StartAsync(prism.Address, Stop);
        await using var gateway = WholeGateway.Over(document, upstream.Address);
        var (served, called) = (prism.Operations, gateway.Tools.Count);

        var sweep = new Sweep(gateway, upstream, prism);
        var refused = await sweep.RunAsync(Stop);

        var excepted = refused.Where(attempt => document.Exceptions.Any(exception => exception.Covers(attempt))).ToList();
        var violations = refused.Except(excepted).ToList();
        Numbers.Print(
            $"Prism, {name}: {document.Operations} operations, {served} served, {called} called by {sweep.Calls} calls, {violations.Count} violations, {Operations(excepted).Count()} excepted, {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        Assert.Equal((document.Operations, document.Operations), (served, called));
        Assert.Empty(violations);
        Assert.All(document.Exceptions, exception => Assert.Equal(exception.Operations, Operations(excepted.Where(exception.Covers))));
        Assert.Empty(await StillRefusedAsync(document, excepted));
    }

    [Fact]
    public void The_page_names_the_documents_and_all_exceptions()
    {
        var page = Repository.At("docs", "openapi.md");

        Section.Match("validated", page, [
            "| Document | Version | Operations | Excepted |",
            "|---|---|---|---|",
            .. ServedDocument.All.Select(static document =>
                Invariant($"| {document.Name} | {document.Version} | {document.Operations} | {document.Exceptions.Sum(static exception => exception.Operations.Length)} |")),
        ]);
        Section.Match("validated-exceptions", page, [
            "| Document | Operations | What is wrong |",
            "|---|---|---|",
            .. ServedDocument.All.SelectMany(static document => document.Exceptions.Select(exception =>
                $"| {document.Name} | {string.Join("<br>", exception.Operations.Select(static operation => $"`{operation}`"))} | {exception.Reason} |")),
        ]);
    }

    private static IEnumerable<string> Operations(IEnumerable<Attempt> attempts) =>
        attempts.Select(static attempt => attempt.Operation).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Which requests Prism refuses even where the document says the same in other words.</summary>
    private static async Task<List<string>> StillRefusedAsync(ServedDocument document, List<Attempt> excepted)
    {
        if (excepted.Count == 0)
        {
            return [];
        }

        using var folder = new TempFolder();
        var amended = folder.Write(document.FileName, document.Exceptions.Aggregate(document.ServedText, static (text, exception) => exception.Amend(text)));
        await using var prism = await Prism.StartAsync(amended, Stop);
        await using var upstream = await RecordingProxy.StartAsync(prism.Address, Stop);
        var refused = new List<string>();
        foreach (var attempt in excepted)
        {
            if (await upstream.ViolationsAsync(attempt.Request!, Stop) is { } violations)
            {
                refused.Add($"{attempt.Operation} ({attempt.Run}): {violations}");
            }
        }

        return refused;
    }
}
