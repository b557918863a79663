namespace McpGen.Tests.Protocol;

/// <summary>Messages that tests send.</summary>
internal static class Messages
{
    /// <summary>The <c>_meta</c> member of a modern request.</summary>
    public const string Meta = """
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}
        """;

    /// <summary>A request of revision 2026-07-28.</summary>
    public static string Modern(string method, string members = "", string id = "1") =>
        $$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"{{{{method}}}}","params":{ {{{{Meta}}}}{{{{(members.Length == 0 ? "" : ",")}}}}{{{{members}}}} }}""";

    /// <summary>A request of the revisions before.</summary>
    public static string Legacy(string method, string members = "", string id = "1") =>
        $$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"{{{{method}}}}","params":{ {{{{members}}}} }}""";
}
