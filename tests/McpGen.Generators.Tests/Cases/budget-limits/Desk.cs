namespace Acme;

[McpGen.McpGateway("desk.mcp.yaml")]
public sealed partial class Desk;
