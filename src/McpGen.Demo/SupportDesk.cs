namespace McpGen.Demo;

/// <summary>The gateway of specs/support/support.mcp.yaml; its other half is generated.</summary>
[McpGateway("support.mcp.yaml")]
public sealed partial class SupportDesk;
