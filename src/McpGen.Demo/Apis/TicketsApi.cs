using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace McpGen.Demo.Apis;

/// <summary>The ticket system of specs/support/tickets.openapi.json.</summary>
internal static class TicketsApi
{
    private static readonly string[] ByUrgency = ["urgent", "high", "normal", "low"];

    public static void Map(WebApplication app, SeedData data)
    {
        var opened = new ConcurrentDictionary<string, Ticket>(StringComparer.Ordinal);
        app.MapGet("/v2/tickets", context => ListAsync(context, data));
        app.MapPost("/v2/tickets", context => CreateAsync(context, data, opened));
        app.MapGet("/v2/tickets/{id}", context => WithTicketAsync(context, data, ticket => SendAsync(context, ticket)));
        app.MapDelete("/v2/tickets/{id}", context => WithTicketAsync(context, data, ticket => DeleteAsync(context, data, ticket)));
        app.MapPost("/v2/tickets/{id}/comments", context => WithTicketAsync(context, data, ticket => CommentAsync(context, data, ticket)));
        app.MapPut("/v2/tickets/{id}/state", context => WithTicketAsync(context, data, ticket => SetStateAsync(context, data, ticket)));
    }

    private static Task WithTicketAsync(HttpContext context, SeedData data, Func<Ticket, Task> then)
    {
        var id = Answer.Segment(context, "id");
        return data.Tickets.TryGetValue(id, out var ticket)
            ? then(ticket)
            : Answer.ProblemAsync(context, StatusCodes.Status404NotFound, "No such ticket", $"There is no ticket '{id}'.");
    }

    private static Task ListAsync(HttpContext context, SeedData data)
    {
        var query = context.Request.Query;
        var customer = query["customer"].ToString();
        var state = query["state"].ToString();
        var priorities = query["priority"];
        var limit = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 10;
        IReadOnlyList<Ticket> found =
        [
            .. data.Tickets.Values
                .Where(ticket => customer.Length == 0 || ticket.Customer == customer)
                .Where(ticket => state.Length == 0 || ticket.State == state)
                .Where(ticket => priorities.Count == 0 || priorities.Contains(ticket.Priority, StringComparer.Ordinal))
                .OrderBy(static ticket => Array.IndexOf(ByUrgency, ticket.Priority))
                .ThenBy(static ticket => ticket.Id, StringComparer.Ordinal)
                .Take(limit),
        ];
        return Answer.JsonAsync(context, found, ApiJson.Default.IReadOnlyListTicket);
    }

    private static async Task CreateAsync(HttpContext context, SeedData data, ConcurrentDictionary<string, Ticket> opened)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > 0 && opened.TryGetValue(key, out var earlier))
        {
            await SendAsync(context, earlier, StatusCodes.Status201Created);
            return;
        }

        if (await Answer.ReadAsync(context, ApiJson.Default.NewTicket) is not { } wanted)
        {
            return;
        }

        if (!data.Customers.ContainsKey(wanted.Customer))
        {
            await Answer.ProblemAsync(context, StatusCodes.Status422UnprocessableEntity, "Unknown customer", $"There is no customer '{wanted.Customer}'.");
            return;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"T-{1041 + data.Tickets.Count}");
        var ticket = new Ticket(id, wanted.Customer, wanted.Subject, wanted.Text, "open", wanted.Priority, wanted.Related ?? [], []);
        data.Tickets[id] = ticket;
        if (key.Length > 0)
        {
            opened[key] = ticket;
        }

        await SendAsync(context, ticket, StatusCodes.Status201Created);
    }

    private static Task DeleteAsync(HttpContext context, SeedData data, Ticket ticket)
    {
        data.Tickets.TryRemove(ticket.Id, out _);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static async Task CommentAsync(HttpContext context, SeedData data, Ticket ticket)
    {
        if (await Answer.ReadAsync(context, ApiJson.Default.NewComment) is not { } comment)
        {
            return;
        }

        var updated = ticket with { Comments = [.. ticket.Comments, new(comment.Text, comment.Internal, TimeProvider.System.GetUtcNow())] };
        data.Tickets[ticket.Id] = updated;
        await SendAsync(context, updated, StatusCodes.Status201Created);
    }

    private static async Task SetStateAsync(HttpContext context, SeedData data, Ticket ticket)
    {
        if (await Answer.ReadAsync(context, ApiJson.Default.String) is not { } state)
        {
            return;
        }

        var updated = ticket with { State = state };
        data.Tickets[ticket.Id] = updated;
        await SendAsync(context, updated);
    }

    private static Task SendAsync(HttpContext context, Ticket ticket, int status = StatusCodes.Status200OK) =>
        Answer.JsonAsync(context, ticket, ApiJson.Default.Ticket, status);
}
