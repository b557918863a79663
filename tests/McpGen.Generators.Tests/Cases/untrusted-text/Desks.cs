namespace Acme;

[McpGen.McpGateway("desk.mcp.yaml")]
public sealed partial class Desk;

[McpGen.McpGateway("open.mcp.yaml")]
public sealed partial class OpenDesk;

[McpGen.McpGateway("strict.mcp.yaml")]
public sealed partial class StrictDesk;
