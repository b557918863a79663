namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>Requests of protocol revision 2026-07-28 as lines of JSON, for tests that speak to a process directly.</summary>
internal static class Requests
{
    private const string Meta =
        """
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/clientInfo":{"name":"mcpgen-tests","version":"1.0.0"}}
        """;

    public const string Discover = $$$"""{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{{{{Meta}}}}}""";

    public const string List = $$$"""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{{{{Meta}}}}}""";

    public static string Call(string tool, string arguments) =>
        $$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}},{{{Meta}}}}}""";
}
