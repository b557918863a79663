using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace McpGen.Demo.Apis;

internal sealed record Address(string? Street, string City, string Country);

internal sealed record Note(string Id, string Text, string Author, DateTimeOffset CreatedAt);

internal sealed record NewNote(string Text, string Author, bool Pinned = false);

internal sealed record Customer(string Id, string Name, string Email, string? Phone, string Status, IReadOnlyList<string> Labels, Address? Address, IReadOnlyList<Note> Notes);

/// <summary>A merge patch (RFC 7396): <see cref="Phone"/> stays raw because absent and null differ.</summary>
internal sealed record CustomerPatch(string? Status = null, JsonElement Phone = default, Address? Address = null, IReadOnlyList<string>? Labels = null);

internal sealed record CustomerList(IReadOnlyList<Customer> Customers);

internal sealed record Order(string Id, DateOnly PlacedOn, string State, decimal Total, IReadOnlyList<string> Items);

internal sealed record OrderList(IReadOnlyList<Order> Orders);

internal sealed record Comment(string Text, bool Internal, DateTimeOffset CreatedAt);

internal sealed record NewComment(string Text, bool Internal = false);

internal sealed record Ticket(string Id, string Customer, string Subject, string? Text, string State, string Priority, IReadOnlyList<string> Related, IReadOnlyList<Comment> Comments);

internal sealed record NewTicket(string Customer, string Subject, string? Text = null, string Priority = "normal", IReadOnlyList<string>? Related = null);

internal sealed record Problem(string Title, string Detail, int Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(CustomerList))]
[JsonSerializable(typeof(CustomerPatch))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(NewNote))]
[JsonSerializable(typeof(OrderList))]
[JsonSerializable(typeof(Ticket))]
[JsonSerializable(typeof(IReadOnlyList<Ticket>))]
[JsonSerializable(typeof(NewTicket))]
[JsonSerializable(typeof(NewComment))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ApiJson : JsonSerializerContext;
