using McpGen;

return await McpStdioHost.RunAsync<Shop>();

[McpGateway("shop.mcp.yaml")]
internal sealed partial class Shop;
