using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace McpGen.Demo.Apis;

/// <summary>The CRM of specs/support/crm.openapi.yaml.</summary>
internal static class CrmApi
{
    public static void Map(WebApplication app, SeedData data)
    {
        app.MapGet("/customers", context => ListAsync(context, data));
        app.MapGet("/customers/export", context => ExportAsync(context, data));
        app.MapGet("/customers/{id}", context => WithCustomerAsync(context, data, customer => Answer.JsonAsync(context, customer, ApiJson.Default.Customer)));
        app.MapPatch("/customers/{id}", context => WithCustomerAsync(context, data, customer => UpdateAsync(context, data, customer)));
        app.MapPost("/customers/{id}/notes", context => WithCustomerAsync(context, data, customer => AddNoteAsync(context, data, customer)));
        app.MapGet("/customers/{id}/orders", context => WithCustomerAsync(context, data, customer => ListOrdersAsync(context, data, customer)));
    }

    private static Task WithCustomerAsync(HttpContext context, SeedData data, Func<Customer, Task> then)
    {
        var id = Answer.Segment(context, "id");
        return data.Customers.TryGetValue(id, out var customer)
            ? then(customer)
            : Answer.ProblemAsync(context, StatusCodes.Status404NotFound, "No such customer", $"There is no customer '{id}'.");
    }

    private static Task ListAsync(HttpContext context, SeedData data)
    {
        var query = context.Request.Query;
        var search = query["search"].ToString();
        var status = query["status"].ToString();
        var limit = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 20;
        var found = data.Customers.Values
            .Where(customer => customer.Name.Contains(search, StringComparison.OrdinalIgnoreCase) || customer.Email.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Where(customer => status.Length == 0 || customer.Status == status)
            .Where(customer => query["label"].All(label => customer.Labels.Contains(label, StringComparer.Ordinal)))
            .OrderByDescending(static customer => customer.Id, StringComparer.Ordinal)
            .Take(limit);
        return Answer.JsonAsync(context, new([.. found]), ApiJson.Default.CustomerList);
    }

    private static Task ExportAsync(HttpContext context, SeedData data)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        var lines = data.Customers.Values.OrderBy(static customer => customer.Id, StringComparer.Ordinal).Select(static customer => $"{customer.Id},{customer.Name},{customer.Status}");
        return context.Response.WriteAsync(string.Join("\r\n", lines.Prepend("id,name,status")), context.RequestAborted);
    }

    private static async Task UpdateAsync(HttpContext context, SeedData data, Customer customer)
    {
        if (await Answer.ReadAsync(context, ApiJson.Default.CustomerPatch) is not { } patch)
        {
            return;
        }

        var updated = customer with
        {
            Status = patch.Status ?? customer.Status,
            Labels = patch.Labels ?? customer.Labels,
            Address = patch.Address ?? customer.Address,

            // RFC 7396: a member that is null removes the value, a member that is absent leaves it.
            Phone = patch.Phone.ValueKind switch
            {
                JsonValueKind.Undefined => customer.Phone,
                JsonValueKind.Null => null,
                _ => patch.Phone.GetString(),
            },
        };
        data.Customers[customer.Id] = updated;
        await Answer.JsonAsync(context, updated, ApiJson.Default.Customer);
    }

    private static async Task AddNoteAsync(HttpContext context, SeedData data, Customer customer)
    {
        if (await Answer.ReadAsync(context, ApiJson.Default.NewNote) is not { } note)
        {
            return;
        }

        var number = data.Customers.Values.Sum(static known => known.Notes.Count) + 1;
        var added = new Note(string.Create(CultureInfo.InvariantCulture, $"note_{number}"), note.Text, note.Author, TimeProvider.System.GetUtcNow());
        data.Customers[customer.Id] = customer with { Notes = note.Pinned ? [added, .. customer.Notes] : [.. customer.Notes, added] };
        await Answer.JsonAsync(context, added, ApiJson.Default.Note, StatusCodes.Status201Created);
    }

    private static Task ListOrdersAsync(HttpContext context, SeedData data, Customer customer)
    {
        var since = DateOnly.TryParse(context.Request.Query["since"], CultureInfo.InvariantCulture, out var day) ? day : DateOnly.MinValue;
        var states = context.Request.Query["state"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        var orders = data.Orders.TryGetValue(customer.Id, out var known) ? known : [];
        var found = orders.Where(order => order.PlacedOn >= since && (states.Length == 0 || states.Contains(order.State, StringComparer.Ordinal)));
        return Answer.JsonAsync(context, new([.. found]), ApiJson.Default.OrderList);
    }
}
