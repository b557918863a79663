using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>The instruments themselves: a request that breaks the document has to show.</summary>
public sealed class PrismTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_that_breaks_the_document_is_recorded_as_a_violation()
    {
        var exchange = await SendAsync("/museum-hours?page=second");

        Assert.Contains("page must be integer", exchange.Violations, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_keeps_to_the_document_is_recorded_without_one()
    {
        var exchange = await SendAsync("/museum-hours?page=2");

        Assert.Null(exchange.Violations);
    }

    private static async Task<Exchange> SendAsync(string target)
    {
        await using var prism = await Prism.StartAsync(Requirements.CorpusDocument("redocly", "museum.yaml"), Stop);
        await using var proxy = await RecordingProxy.StartAsync(prism.Address, Stop);
        using var client = new HttpClient { BaseAddress = new Uri(proxy.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "bXVzZXVtOm11c2V1bQ==");

        using var response = await client.GetAsync(new Uri(target, UriKind.Relative), Stop);

        return Assert.Single(proxy.Take());
    }
}
