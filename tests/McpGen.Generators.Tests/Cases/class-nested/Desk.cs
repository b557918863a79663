namespace Acme;

public static partial class Gateways
{
    [McpGen.McpGateway("desk.mcp.yaml")]
    internal sealed partial class Desk;
}
