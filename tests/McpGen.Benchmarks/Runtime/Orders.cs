namespace McpGen.Benchmarks.Runtime;

/// <summary>The gateway that is measured: what the generator makes of the document beside this file.</summary>
[McpGateway("orders.mcp.yaml")]
public sealed partial class Orders
{
    /// <summary>Arguments of <c>find_orders</c>, for the path and the query.</summary>
    public const string Find =
        """{"customer_id":"123e4567-e89b-12d3-a456-426614174000","status":"open","since":"2026-11-20T09:30:00Z","tags":["priority","gift"],"text":"fountain pen","limit":20,"total":49.5}""";

    /// <summary>Arguments of <c>place_order</c>, about 1 KB, most of it for the body.</summary>
    public const string Place =
        """
        {"customer_id":"123e4567-e89b-12d3-a456-426614174000","dry_run":false,"currency":"EUR","email":"ada.lovelace@example.com","placed":"2026-11-20T09:30:00Z",
        "lines":[{"sku":"A-1042","title":"Fountain pen, medium nib","quantity":2,"price":39.90},{"sku":"B-7","title":"Ink cartridges, blue, 12 pieces","quantity":1,"price":8.5,"note":"gift wrapped"},
        {"sku":"C-331","title":"Notebook, dotted, 180 pages","quantity":3,"price":14.25},{"sku":"D-5","title":"Desk lamp with two joints","quantity":1,"price":129}],
        "shipping":{"name":"Ada Lovelace","street":"12 St James's Square","city":"London","postcode":"SW1Y 4JH","country":"GB"},
        "billing":{"name":"Ada Lovelace","street":"12 St James's Square","city":"London","postcode":"SW1Y 4JH","country":"GB"},
        "tags":["priority","gift","returning"],"discount":0.15,"note":"Please ring twice; the bell of the second floor does not work since the storm of last week."}
        """;
}
