using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>Takes requests instead of the network, and counts them.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    public int Sent { get; private set; }

    /// <summary>The last request; null when there was none.</summary>
    public HttpRequestMessage? Last { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent++;
        Last = request;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
