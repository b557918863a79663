namespace Acme;

[McpGen.McpGateway("desk.mcp.yaml")]
file sealed partial class Desk;
