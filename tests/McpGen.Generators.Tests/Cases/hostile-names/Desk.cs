namespace Acme.Support
{
    [global::McpGen.McpGateway("desk.mcp.yaml")]
    public sealed partial class Desk;

    internal class Task;
    internal class String;
    internal class Tool;
    internal class System;
    internal class Upstream;
    internal class Gateway;
    internal class GatewayContext;
    internal class GatewayOptions;
    internal class UpstreamOptions;
    internal class RestTool;
    internal class ArgumentReader;
    internal class RequestWriter;
    internal class TimeSpan;
    internal class GeneratedCodeAttribute;
    internal class ReadOnlySpan<T>;
    internal class IMcpGateway;
}

namespace Acme.McpGen
{
    internal class Tools;
}
