using McpGen;

return await McpGatewayHost.RunAsync<CrmDesk>(args);

[McpGateway("crm-desk.mcp.yaml")]
public sealed partial class CrmDesk;
