namespace @class.@namespace;

[McpGen.McpGateway("desk.mcp.yaml")]
public sealed partial class @event;
