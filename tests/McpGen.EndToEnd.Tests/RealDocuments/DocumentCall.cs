using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>
/// One entry of a gateway's calls.json: a call, and what has to arrive at the upstream for it (method and target, JSON body if any).
/// </summary>
internal sealed record DocumentCall(
    [property: JsonPropertyName("tool")] string Tool,
    [property: JsonPropertyName("arguments")] JsonElement Arguments,
    [property: JsonPropertyName("request")] string Request,
    [property: JsonPropertyName("body")] JsonElement? Body,
    [property: JsonPropertyName("status")] int Status)
{
    public static IReadOnlyList<DocumentCall> Of(string gateway) =>
        JsonSerializer.Deserialize<List<DocumentCall>>(File.ReadAllText(Path.Combine(Repository.Gateway(gateway), "calls.json")))!;

    public static DocumentCall Of(string gateway, string tool) => Of(gateway).Single(call => call.Tool == tool);

    /// <summary>Every call over every transport, as theory data.</summary>
    public static TheoryData<string, Transport> OverEveryTransport(string gateway)
    {
        var data = new TheoryData<string, Transport>();
        foreach (var call in Of(gateway))
        {
            data.Add(call.Tool, Transport.Stdio);
            data.Add(call.Tool, Transport.Http);
        }

        return data;
    }
}
