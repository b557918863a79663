using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpGen.Arguments;
using McpGen.Http;
using Xunit;

namespace McpGen.Tests.Wire;

/// <summary>What was sent, read back by a decoder that knows the style and nothing of the writer, is what was given.</summary>
public class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "a", "B", "7", ".", "..", "/", "\\", "%", "%2F", "%25", " ", "+", "?", "#", "&", "=", ";", ":", "@", ",", "[", "]", "|", "\t", "\r\n", "\0", "\"", "'", "~", "{", "}", "ä", "😀",
        "\u2028", "", "x-y_z",
    ];

    public static TheoryData<string> Rows => [.. WireCell.All.Select(static cell => cell.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_list_comes_back(string row) => Check(row, isObject: false);

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_object_comes_back(string row) => Check(row, isObject: true);

    private static void Check(string row, bool isObject)
    {
        var cell = WireCell.All.Single(cell => cell.ToString() == row);
        var random = new Random(row.Length + (isObject ? 1000 : 0));
        var avoided = WireDecoder.Ambiguous(cell, isObject);
        var pieces = Pieces.Where(piece => !piece.Any(c => avoided.Contains(c, StringComparison.Ordinal))).ToArray();
        var accepted = 0;
        for (var i = FuzzCases.Count(few: 1500, full: 20_000); i > 0; i--)
        {
            JsonNode given = isObject ? Object(random, pieces) : List(random, pieces);
            var errors = new ArgumentErrors();
            using var document = JsonDocument.Parse(new JsonObject([new("v", given.DeepClone())]).ToJsonString());
            if (Sent(cell, ArgumentReader.Open(document.RootElement, errors).Required("v"), errors) is { } text)
            {
                accepted++;
                var back = WireDecoder.Decode(cell, text, isObject);
                Assert.True(JsonNode.DeepEquals(given, back), $"{given.ToJsonString()}\n{text}\n{back.ToJsonString()}");
            }
        }

        Assert.NotEqual(0, accepted);
    }

    /// <summary>What is sent for the parameter; null when it is refused.</summary>
    private static string? Sent(WireCell cell, Argument value, ArgumentErrors errors)
    {
        var request = new RequestWriter();
        cell.Write(value, request);
        request.Check();
        return errors.Any ? null : cell.Place switch
        {
            Place.Path => request.Target["/things/".Length..^"/end".Length],
            Place.Query => request.Target["/things?".Length..],
            Place.Header => request.Headers[0].Value,
            _ => request.Cookies,
        };
    }

    private static JsonArray List(Random random, string[] pieces) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (JsonNode)Text(random, pieces))];

    private static JsonObject Object(Random random, string[] pieces)
    {
        var members = new JsonObject();
        foreach (var _ in Enumerable.Range(0, random.Next(1, 4)))
        {
            // A member without a name says nothing about itself, and one named as the parameter passes for it.
            members["k" + Text(random, pieces)] = Text(random, pieces);
        }

        return members;
    }

    private static string Text(Random random, string[] pieces)
    {
        var text = new StringBuilder();
        for (var length = random.Next(4); length > 0; length--)
        {
            text.Append(pieces[random.Next(pieces.Length)]);
        }

        return text.ToString();
    }
}
