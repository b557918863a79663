using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Http;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Wire;

/// <summary>Every place, style, explode and type at a raw listener, compared byte for byte with RFC 6570 and OpenAPI's table as the tests wrote them down.</summary>
public class WireMatrixTests
{
    public static TheoryData<string> Rows => [.. WireCell.All.Select(static cell => cell.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_value_is_sent_as_the_standards_say(string row)
    {
        var cell = WireCell.All.Single(cell => cell.ToString() == row);
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url + "/v1"), (arguments, request) => cell.Write(arguments.Optional("value"), request));

        var faults = new List<string>();
        foreach (var value in WireValues.Ascii.Concat(WireValues.Unicode))
        {
            var result = await gateway.CallAsync($$"""{"value":{{value}}}""");
            var sent = server.Requests.TryDequeue(out var request) ? request : null;
            var expected = Request(cell, value, server.Port);
            if (sent != expected || (expected is null) != (result.Outcome == ToolOutcome.Rejected))
            {
                faults.Add($"{value}\n  expected {expected}\n  sent     {sent}\n  result   {result.Outcome}");
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>The whole request; null when the value must be refused.</summary>
    private static string? Request(WireCell cell, string value, int port)
    {
        if (cell.IsRefused(value))
        {
            return null;
        }

        var text = cell.Expected(value);
        var target = "/v1/things" + cell.Place switch
        {
            Place.Path => $"/{text}/end",
            Place.Query when text is not null => "?" + text,
            _ => "",
        };
        return $"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
            + (cell.Place == Place.Header && text is not null ? $"X-Color: {text}\r\n" : "")
            + "Accept: application/json\r\nUser-Agent: McpGen\r\n"
            + (cell.Place == Place.Cookie && text is not null ? $"Cookie: {text}\r\n" : "")
            + "Accept-Encoding: gzip, br, deflate\r\n\r\n";
    }
}
