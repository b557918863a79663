using McpGen;

namespace Acme;

[McpGateway("desk.mcp.yaml")]
public sealed partial class Desk;

[McpGateway("./desk.mcp.yaml")]
public sealed partial class OtherDesk;
