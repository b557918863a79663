namespace Acme;

[McpGen.McpGateway("desk.mcp.yaml")]
public static partial class Desk;
