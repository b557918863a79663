using McpGen;

return await McpStdioHost.RunAsync<Crm>();

[McpGateway("crm.mcp.yaml")]
internal sealed partial class Crm;
