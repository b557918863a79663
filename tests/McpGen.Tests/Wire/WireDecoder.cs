using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using McpGen.Http;

namespace McpGen.Tests.Wire;

/// <summary>Reads back what was sent, as a server would that knows the parameter's style.</summary>
internal static class WireDecoder
{
    /// <summary>Characters that a style uses unescaped or as its separator, so that values holding them cannot be told apart (RFC 6570 §2.4.2).</summary>
    public static string Ambiguous(WireCell cell, bool isObject) => (cell.Place, cell.Style) switch
    {
        (Place.Header, _) => ",= |",
        (Place.Path, ParameterStyle.Label) when cell.Explode => ".",
        (_, ParameterStyle.SpaceDelimited) when !cell.Explode => " ",
        (_, ParameterStyle.PipeDelimited) when !cell.Explode => "|",
        (_, ParameterStyle.TabDelimited) when !cell.Explode => "\t",
        (_, ParameterStyle.DeepObject) when isObject => "[]",
        _ when cell.AllowReserved && !cell.Explode => ",",
        _ => "",
    };

    /// <summary>The value that a text stands for.</summary>
    public static JsonNode Decode(WireCell cell, string text, bool isObject)
    {
        if (cell.Style == ParameterStyle.Json)
        {
            return JsonNode.Parse(cell.Place is Place.Header ? text : Unescape(AfterName(cell, text)))!;
        }

        return isObject ? Object(cell, text) : new JsonArray([.. Items(cell, text).Select(item => (JsonNode)Plain(cell, item))]);
    }

    private static JsonObject Object(WireCell cell, string text)
    {
        var pairs = (cell.Style, cell.Explode) switch
        {
            (ParameterStyle.DeepObject, _) => Pairs(cell, text).Select(static pair => (pair.Name["color%5B".Length..^"%5D".Length], pair.Value)),
            (_, true) => Pairs(cell, text),
            _ => Items(cell, text).Chunk(2).Select(static pair => (pair[0], pair[1])),
        };
        return new JsonObject(pairs.Select(pair => KeyValuePair.Create(Plain(cell, pair.Item1), (JsonNode?)Plain(cell, pair.Item2))));
    }

    private static IEnumerable<string> Items(WireCell cell, string text)
    {
        if (cell.Style == ParameterStyle.DeepObject || (cell.Explode && cell.Style is not (ParameterStyle.Simple or ParameterStyle.Label)))
        {
            return Pairs(cell, text).Select(static pair => pair.Value);
        }

        var list = cell.Style == ParameterStyle.Label ? text[1..] : AfterName(cell, text);
        return list.Split(cell.Style switch
        {
            ParameterStyle.SpaceDelimited => cell.Place == Place.Header ? " " : "%20",
            ParameterStyle.PipeDelimited => cell.Place == Place.Header ? "|" : "%7C",
            ParameterStyle.TabDelimited => cell.Place == Place.Header ? "\t" : "%09",
            ParameterStyle.Label when cell.Explode => ".",
            _ => ",",
        });
    }

    private static IEnumerable<(string Name, string Value)> Pairs(WireCell cell, string text)
    {
        var (list, separator) = (cell.Place, cell.Style) switch
        {
            (Place.Path, ParameterStyle.Matrix) => (text[1..], ";"),
            (Place.Path, ParameterStyle.Label) => (text[1..], "."),
            (Place.Query, _) => (text, "&"),
            (Place.Cookie, _) => (text, "; "),
            _ => (text, ","),
        };
        return list.Split(separator).Select(static pair => pair.Split('=', 2)).Select(static pair => (pair[0], pair.Length == 1 ? "" : pair[1]));
    }

    // Styles that name the parameter once.
    private static string AfterName(WireCell cell, string text) =>
        cell.Place is Place.Query or Place.Cookie || cell.Style == ParameterStyle.Matrix ? text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..] : text;

    private static string Plain(WireCell cell, string text) => cell.Place == Place.Header || cell.Style == ParameterStyle.Cookie ? text : Unescape(text);

    private static string Unescape(string text) => Uri.UnescapeDataString(text);
}
