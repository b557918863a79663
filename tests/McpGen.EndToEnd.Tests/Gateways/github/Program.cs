using McpGen;

return await McpGatewayHost.RunAsync<GitHub>(args);

[McpGateway("github.mcp.yaml")]
internal sealed partial class GitHub;
