using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>What holds for the gateway of any document.</summary>
public abstract class DocumentTests(DocumentGateway gateway)
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task Exactly_the_selected_operations_are_tools(Transport transport)
    {
        var client = await gateway.ClientAsync(transport, Stop);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        Assert.Equal(DocumentCall.Of(gateway.Name).Select(static call => call.Tool).Order(StringComparer.Ordinal), tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
    }
}
