using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace McpGen.Demo.Apis;

/// <summary>What the demo knows when it starts; changes live as long as the process.</summary>
internal sealed class SeedData
{
    public ConcurrentDictionary<string, Customer> Customers { get; } = Index<Customer>(static customer => customer.Id,
    [
        new("cus_1001", "Ada Lovelace", "ada@analytical.example", "+442071838750", "active", ["vip", "maths"], new("12 St James's Square", "London", "GB"),
            [new("note_1", "Prefers to be called in the morning.", "m.menabrea", new(2026, 3, 2, 9, 15, 0, TimeSpan.Zero))]),
        new("cus_1002", "Grace Hopper", "grace@compilers.example", "+12125550147", "active", ["vip"], new(null, "New York", "US"), []),
        new("cus_1003", "Alan Turing", "alan@bombe.example", null, "dormant", ["maths"], new("Sherborne Road", "Bletchley", "GB"), []),
        new("cus_1004", "Katherine Johnson", "katherine@orbits.example", "+17575550116", "lead", [], null, []),
    ]);

    public IReadOnlyDictionary<string, IReadOnlyList<Order>> Orders { get; } = new Dictionary<string, IReadOnlyList<Order>>(StringComparer.Ordinal)
    {
        ["cus_1001"] =
        [
            new("ord_8842", new(2026, 10, 4), "shipped", 129.90m, ["Brass gear set", "Punch cards, 500"]),
            new("ord_8120", new(2026, 5, 17), "returned", 19.50m, ["Ink"]),
        ],
        ["cus_1002"] = [new("ord_9001", new(2026, 11, 1), "paid", 249.00m, ["Nanosecond wire"])],
    };

    public ConcurrentDictionary<string, Ticket> Tickets { get; } = Index<Ticket>(static ticket => ticket.Id,
    [
        new("T-1041", "cus_1001", "Gear set arrived with a missing tooth", "One of the brass gears lacks a tooth.", "open", "high", [],
            [new("Replacement is on its way.", Internal: true, new(2026, 10, 9, 14, 0, 0, TimeSpan.Zero))]),
        new("T-1042", "cus_1002", "Invoice shows the wrong address", null, "waiting", "normal", [], []),
        new("T-1043", "cus_1003", "Cannot sign in", "The password reset mail never comes.", "open", "urgent", ["T-1042"], []),
    ]);

    private static ConcurrentDictionary<string, T> Index<T>(Func<T, string> key, T[] items)
    {
        var index = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            index[key(item)] = item;
        }

        return index;
    }
}
