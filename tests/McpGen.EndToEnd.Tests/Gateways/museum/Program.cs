using McpGen;

return await McpGatewayHost.RunAsync<Museum>(args);

[McpGateway("museum.mcp.yaml")]
internal sealed partial class Museum;
