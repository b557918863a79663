using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using ModelContextProtocol.Protocol;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>Makes a call of calls.json and demands that request and answer are what the document says.</summary>
internal static class DocumentCheck
{
    public static async Task PassesAsync(DocumentGateway gateway, DocumentCall call, Transport transport, CancellationToken cancellationToken)
    {
        var client = await gateway.ClientAsync(transport, cancellationToken);
        gateway.Upstream.Take();

        var result = await client.CallAsync(call.Tool, call.Arguments, cancellationToken);

        Assert.False(result.IsError, result.Text());
        var exchange = Assert.Single(gateway.Upstream.Take());
        Assert.Null(exchange.Violations);
        Assert.Equal(call.Status, exchange.Status);
        Assert.Equal(call.Request, $"{exchange.Request.Method} {exchange.Request.Target}");
        AssertSameJson(call.Body, exchange.Request.Body);
        AssertFromUpstream(exchange, result);
    }

    private static void AssertSameJson(JsonElement? expected, string actual)
    {
        if (expected is null)
        {
            Assert.Empty(actual);
            return;
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected.Value.GetRawText()), JsonNode.Parse(actual)), actual);
    }

    // Prism's answer is the document's example, so equality shows where the result comes from.
    private static void AssertFromUpstream(Exchange exchange, CallToolResult result)
    {
        if (exchange.ResponseBody.Length == 0)
        {
            return;
        }

        if (result.Content.OfType<ImageContentBlock>().FirstOrDefault() is { } image)
        {
            Assert.Equal(exchange.ResponseBody, System.Text.Encoding.UTF8.GetString(image.DecodedData.Span));
            return;
        }

        Assert.Equal(exchange.ResponseBody, result.Text());
    }
}
