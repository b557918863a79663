using McpGen;

namespace Acme.North
{
    [McpGateway("desk.mcp.yaml")]
    public sealed partial class Desk;
}

namespace Acme.South
{
    [McpGateway("other.mcp.yaml")]
    public sealed partial class Desk;
}
