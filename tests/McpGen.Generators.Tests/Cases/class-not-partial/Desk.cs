namespace Acme;

[McpGen.McpGateway("desk.mcp.yaml")]
public sealed class Desk;
