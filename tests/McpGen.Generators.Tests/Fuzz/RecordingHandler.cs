using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>Takes requests instead of the network, and counts them.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    public int Sent { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent++;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
