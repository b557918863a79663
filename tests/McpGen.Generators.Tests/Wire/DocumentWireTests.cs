using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Fuzz;
using McpGen.Http;
using McpGen.Tests.Wire;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Wire;

/// <summary>
/// From a document of each version through generated code to the request: every place, style, explode and type, compared with RFC 6570 and OpenAPI's
/// tables. That requests reach the wire as they are written is proven where the writer is tested.
/// </summary>
public sealed class DocumentWireTests
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object"];

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public async Task A_document_of_every_version_is_sent_as_the_standards_say(string version)
    {
        var operations = Operations(version).ToList();
        var gateway = GeneratedGateway.Of("api.json", Document(version, operations), static tools => tools);
        var faults = new List<string>();
        for (var i = 0; i < operations.Count; i++)
        {
            var (cell, type) = operations[i];
            var tool = gateway.Tools.Single(tool => tool.Operation == $"operation{i}");
            foreach (var value in Values(version, type))
            {
                gateway.Handler.Last = null;
                using var arguments = JsonDocument.Parse($$"""{"{{tool.Arguments[0].Name}}":{{value}}}""");
                await gateway.Gateway.CallAsync(tool.Name, arguments.RootElement, new ToolCaller(), TestContext.Current.CancellationToken);
                var expected = cell.IsRefused(value) ? "nothing" : Expected(cell, i, value);
                var sent = gateway.Handler.Last is { } request ? Sent(cell, request) : "nothing";
                if (sent != expected)
                {
                    faults.Add($"{cell}, {type} {value}: expected {expected}, sent {sent}");
                }
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>What the version can say, for each type that it can say it of.</summary>
    private static IEnumerable<(WireCell Cell, string Type)> Operations(string version) => version == "2.0"
        ? WireCell.All.Where(static cell => CollectionFormat(cell) is not null).SelectMany(static cell =>
            Types.Where(type => type == "array" || (type != "object" && CollectionFormat(cell) == "csv")).Select(type => (cell, type)))
        : WireCell.All.Where(cell => IsSaid(cell, version)).SelectMany(static cell => Types.Select(type => (cell, type)));

    private static bool IsSaid(WireCell cell, string version) => cell.Style switch
    {
        ParameterStyle.TabDelimited => false,
        ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited => cell.Place == Place.Query,
        ParameterStyle.Cookie => version == "3.2.0",
        _ => true,
    };

    private static string? CollectionFormat(WireCell cell) => cell switch
    {
        { AllowReserved: true } or { Place: Place.Cookie } => null,
        { Style: ParameterStyle.Form, Explode: true } => "multi",
        { Explode: true } => null,
        { Style: ParameterStyle.Simple or ParameterStyle.Form } => "csv",
        { Style: ParameterStyle.SpaceDelimited } => "ssv",
        { Style: ParameterStyle.PipeDelimited } => "pipes",
        { Style: ParameterStyle.TabDelimited } => "tsv",
        _ => null,
    };

    private static IEnumerable<string> Values(string version, string type) => WireValues.Ascii.Concat(WireValues.Unicode).Where(value => (JsonNode.Parse(value), type) switch
    {
        (JsonArray list, "array") => version != "2.0" || list.All(static item => item?.GetValueKind() == JsonValueKind.String),
        (JsonObject, "object") => true,
        (JsonValue scalar, "string") => scalar.GetValueKind() == JsonValueKind.String,
        (JsonValue scalar, "integer") => scalar.GetValueKind() == JsonValueKind.Number && !value.Contains('.'),
        (JsonValue scalar, "number") => scalar.GetValueKind() == JsonValueKind.Number,
        (JsonValue scalar, "boolean") => scalar.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => false,
    });

    private static string Document(string version, List<(WireCell Cell, string Type)> operations)
    {
        var paths = new JsonObject();
        for (var i = 0; i < operations.Count; i++)
        {
            var (cell, type) = operations[i];
            var parameter = version == "2.0" ? Old(cell, type) : New(cell, type);
            paths[$"/t{i}{(cell.Place == Place.Path ? "/{color}/end" : "")}"] = new JsonObject
            {
                ["get"] = new JsonObject { ["operationId"] = $"operation{i}", ["parameters"] = new JsonArray(parameter) },
            };
        }

        return new JsonObject
        {
            [version == "2.0" ? "swagger" : "openapi"] = version,
            ["info"] = new JsonObject { ["title"] = "Colors", ["version"] = "1" },
            ["paths"] = paths,
        }.ToJsonString();
    }

    private static JsonObject Old(WireCell cell, string type)
    {
        var parameter = Named(cell);
        parameter["type"] = type;
        if (type == "array")
        {
            parameter["items"] = new JsonObject { ["type"] = "string" };
            parameter["collectionFormat"] = CollectionFormat(cell);
        }

        return parameter;
    }

    private static JsonObject New(WireCell cell, string type)
    {
        var parameter = Named(cell);
        var schema = new JsonObject { ["type"] = type };
        if (type == "array")
        {
            schema["items"] = new JsonObject();
        }

        if (cell.Style == ParameterStyle.Json)
        {
            parameter["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
            return parameter;
        }

        var style = cell.Style.ToString();
        parameter["style"] = char.ToLowerInvariant(style[0]) + style[1..];
        parameter["explode"] = cell.Explode;
        parameter["allowReserved"] = cell.AllowReserved;
        parameter["schema"] = schema;
        return parameter;
    }

    private static JsonObject Named(WireCell cell) => new()
    {
        ["name"] = cell.Place == Place.Header ? "X-Color" : "color",
        ["in"] = cell.Place.ToString().ToLowerInvariant(),
        ["required"] = cell.Place == Place.Path,
    };

    private static string Expected(WireCell cell, int operation, string value) => (cell.Place, cell.Expected(value)) switch
    {
        (Place.Path, var text) => $"/t{operation}/{text}/end",
        (Place.Query, { } text) => $"/t{operation}?{text}",
        (_, null) => $"/t{operation}",
        (_, var text) => $"/t{operation} {text}",
    };

    private static string Sent(WireCell cell, HttpRequestMessage request)
    {
        var target = request.RequestUri!.PathAndQuery;
        return request.Headers.NonValidated.TryGetValues(cell.Place == Place.Header ? "X-Color" : "Cookie", out var values) ? $"{target} {values}" : target;
    }
}
