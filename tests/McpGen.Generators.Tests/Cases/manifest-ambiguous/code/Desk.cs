using McpGen;

namespace Acme;

[McpGateway("desk.mcp.yaml")]
public sealed partial class Desk;

[McpGateway("../south/desk.mcp.yaml")]
public sealed partial class SouthDesk;
