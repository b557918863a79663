using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>A gateway written by hand in place of a generated one.</summary>
internal sealed class TestGateway : IMcpGateway
{
    static Gateway IMcpGateway.Create(GatewayContext context) => Create(context, new EchoTool(), new WaitTool(), new SlowTool());

    public static Gateway Create(params McpTool[] tools) => Create(new GatewayContext(), tools);

    private static Gateway Create(GatewayContext context, params McpTool[] tools) =>
        new(context, new GatewayOptions("test-gateway", "1.2.3") { Title = "Test", Instructions = "Use echo." }, tools);
}
