using System.Collections.Generic;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>What specs/support/support.mcp.yaml exposes, in ordinal order.</summary>
internal static class DemoTools
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "add_note",
        "get_customer",
        "list_customers",
        "list_orders",
        "tickets_comment",
        "tickets_create",
        "tickets_get",
        "tickets_list",
        "tickets_set_state",
        "update_customer",
    ];
}
