namespace McpGen.Search;

/// <summary>The three tools that stand in <c>tools/list</c> for all others. The build counts what they cost, the gateway lists them.</summary>
internal static class FacadeText
{
    /// <summary>Finds tools.</summary>
    public const string Search = "search_tools";

    /// <summary>Shows a tool's schema.</summary>
    public const string Describe = "describe_tool";

    /// <summary>Calls a tool.</summary>
    public const string Call = "call_tool";

    /// <summary>How many tools a search gives when the question does not say.</summary>
    public const int DefaultLimit = 5;

    /// <summary>How many it gives at most.</summary>
    public const int MostLimit = 20;

    /// <summary>The definition of <see cref="Search"/>.</summary>
    public const string SearchDefinition =
        """
        {
          "name": "search_tools",
          "title": "Search tools",
          "description": "Finds tools of this gateway by what they do. Most tools are not listed: search here first, in words such as 'add a label to an issue'. Gives a line for each tool, name first, the best match on top.",
          "inputSchema": {"type":"object","properties":{"query":{"type":"string","minLength":1,"maxLength":500,"description":"What is to be done, in words."},"limit":{"type":"integer","minimum":1,"maximum":20,"default":5}},"required":["query"],"additionalProperties":false},
          "annotations": {"title":"Search tools","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}
        }
        """;

    /// <summary>The definition of <see cref="Describe"/>.</summary>
    public const string DescribeDefinition =
        """
        {
          "name": "describe_tool",
          "title": "Describe a tool",
          "description": "Shows what a found tool does and the JSON Schema of its arguments. Ask before the first call of a tool.",
          "inputSchema": {"type":"object","properties":{"name":{"type":"string","description":"As search_tools gave it."}},"required":["name"],"additionalProperties":false},
          "annotations": {"title":"Describe a tool","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}
        }
        """;

    /// <summary>The definition of <see cref="Call"/>; its annotations hold for every tool that it may call.</summary>
    public static string CallDefinition(bool isReadOnly, bool isDestructive, bool isIdempotent, bool isOpenWorld) =>
        $$$$"""
        {
          "name": "call_tool",
          "title": "Call a tool",
          "description": "Calls a found tool with arguments as describe_tool shows them.",
          "inputSchema": {"type":"object","properties":{"name":{"type":"string","description":"As search_tools gave it."},"arguments":{"type":"object"}},"required":["name"],"additionalProperties":false},
          "annotations": {"title":"Call a tool","readOnlyHint":{{{{Flag(isReadOnly)}}}},"destructiveHint":{{{{Flag(isDestructive)}}}},"idempotentHint":{{{{Flag(isIdempotent)}}}},"openWorldHint":{{{{Flag(isOpenWorld)}}}}}
        }
        """;

    private static string Flag(bool value) => value ? "true" : "false";
}
