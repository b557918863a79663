using McpGen;

namespace Acme;

[McpGateway("desk.mcp.yaml")]
public sealed partial class Desk;
