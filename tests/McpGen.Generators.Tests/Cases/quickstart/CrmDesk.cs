using McpGen;

[McpGateway("crm-desk.mcp.yaml")]
public sealed partial class CrmDesk;
