using McpGen.Arguments;
using McpGen.Http;

namespace McpGen.Benchmarks.Runtime;

/// <summary>A tool as the generator writes it: it places an order of several lines.</summary>
internal static class OrderTool
{
    public const string Arguments =
        """
        {"customer_id":"123e4567-e89b-12d3-a456-426614174000","dry_run":false,"currency":"EUR","email":"ada.lovelace@example.com","placed":"2026-11-20T09:30:00Z",
        "lines":[{"sku":"A-1042","title":"Fountain pen, medium nib","quantity":2,"price":39.90},{"sku":"B-7","title":"Ink cartridges, blue, 12 pieces","quantity":1,"price":8.5,"note":"gift wrapped"},
        {"sku":"C-331","title":"Notebook, dotted, 180 pages","quantity":3,"price":14.25},{"sku":"D-5","title":"Desk lamp with two joints","quantity":1,"price":129}],
        "shipping":{"name":"Ada Lovelace","street":"12 St James's Square","city":"London","postcode":"SW1Y 4JH","country":"GB"},
        "billing":{"name":"Ada Lovelace","street":"12 St James's Square","city":"London","postcode":"SW1Y 4JH","country":"GB"},
        "tags":["priority","gift","returning"],"discount":0.15,"note":"Please ring twice; the bell of the second floor does not work since the storm of last week."}
        """;

    private static readonly string[] Countries = ["DE", "FR", "GB", "IT", "NL"];

    public static void Check(ArgumentReader arguments)
    {
        arguments.Required("customer_id").String(format: StringFormat.Uuid);
        CheckBody(arguments);
        arguments.RejectUnknown("customer_id", "dry_run", "currency", "email", "placed", "lines", "shipping", "billing", "tags", "discount", "note");
    }

    public static void Write(ArgumentReader arguments, RequestWriter request)
    {
        var customerId = arguments.Required("customer_id").String(format: StringFormat.Uuid);
        var dryRun = arguments.Optional("dry_run").Boolean();
        CheckBody(arguments);
        arguments.RejectUnknown("customer_id", "dry_run", "currency", "email", "placed", "lines", "shipping", "billing", "tags", "discount", "note");

        request.Path("/customers/").Path(customerId).Path("/orders");
        request.Query("dry_run", dryRun);

        var body = request.JsonObject();
        foreach (var name in (string[])["currency", "email", "placed", "lines", "shipping", "billing", "tags", "discount", "note"])
        {
            body.Property(name, arguments.Optional(name));
        }

        body.End();
    }

    private static void CheckBody(ArgumentReader arguments)
    {
        arguments.Optional("dry_run").Boolean();
        arguments.Required("currency").Enum("CHF", "EUR", "GBP", "USD");
        arguments.Required("email").String(maxLength: 200, format: StringFormat.Email);
        arguments.Optional("placed").String(format: StringFormat.DateTime);
        arguments.Required("lines").Array(minItems: 1, maxItems: 50, items: static line => line.Object(CheckLine));
        arguments.Required("shipping").Object(CheckAddress);
        arguments.Optional("billing").Object(CheckAddress);
        arguments.Optional("tags").Array(maxItems: 10, uniqueItems: true, items: static tag => tag.String(maxLength: 20));
        arguments.Optional("discount").Number(minimum: 0, maximum: 1);
        arguments.Optional("note").String(maxLength: 2000);
    }

    private static void CheckLine(ArgumentReader line)
    {
        line.Required("sku").String(minLength: 1, maxLength: 20);
        line.Optional("title").String(maxLength: 200);
        line.Required("quantity").Integer(minimum: 1, maximum: 1000);
        line.Required("price").Number(minimum: 0);
        line.Optional("note").String();
        line.RejectUnknown("sku", "title", "quantity", "price", "note");
    }

    private static void CheckAddress(ArgumentReader address)
    {
        address.Required("name").String(maxLength: 100);
        address.Required("street").String(maxLength: 100);
        address.Required("city").String(maxLength: 100);
        address.Optional("postcode").String(maxLength: 12);
        address.Required("country").Enum(Countries);
        address.RejectUnknown("name", "street", "city", "postcode", "country");
    }
}
