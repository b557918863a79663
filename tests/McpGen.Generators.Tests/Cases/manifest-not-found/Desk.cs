using McpGen;

namespace Acme;

[McpGateway("desks.mcp.yaml")]
public sealed partial class Desk;

[McpGateway("billing.mcp.yaml")]
public sealed partial class Billing;

[McpGateway("")]
public sealed partial class Nothing;
