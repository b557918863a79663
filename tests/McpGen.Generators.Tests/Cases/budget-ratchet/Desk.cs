namespace Acme;

[McpGen.McpGateway("kept.mcp.yaml")]
public sealed partial class Desk;
