using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using McpGen.Http;

namespace McpGen.Tests.Wire;

/// <summary>Where a parameter goes.</summary>
public enum Place
{
    Path,
    Query,
    Header,
    Cookie,
}

/// <summary>One row of the style table: a place, a style, and whether it is exploded.</summary>
/// <param name="Place">Where the parameter goes.</param>
/// <param name="Style">Its style.</param>
/// <param name="Explode">Whether it is exploded.</param>
/// <param name="AllowReserved">Whether reserved characters stay.</param>
internal sealed record WireCell(Place Place, ParameterStyle Style, bool Explode, bool AllowReserved = false)
{
    private const string Name = "color";

    // docs/openapi.md: what allowReserved keeps, which is every reserved character that cannot end the value.
    private const string Reserved = ":/?@!$'()*,;";

    /// <summary>Every row there is.</summary>
    public static IReadOnlyList<WireCell> All { get; } =
    [
        .. Both(Place.Path, ParameterStyle.Simple, ParameterStyle.Label, ParameterStyle.Matrix),
        .. Delimited(Place.Path, ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited),
        new(Place.Path, ParameterStyle.Json, false),
        .. Both(Place.Query, ParameterStyle.Form, ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited, ParameterStyle.TabDelimited, ParameterStyle.DeepObject),
        new(Place.Query, ParameterStyle.Json, false),
        new(Place.Query, ParameterStyle.Form, false, AllowReserved: true),
        new(Place.Query, ParameterStyle.Form, true, AllowReserved: true),
        .. Both(Place.Header, ParameterStyle.Simple),
        .. Delimited(Place.Header, ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited, ParameterStyle.TabDelimited),
        new(Place.Header, ParameterStyle.Json, false),
        .. Both(Place.Cookie, ParameterStyle.Form, ParameterStyle.Cookie),
        new(Place.Cookie, ParameterStyle.Json, false),
    ];

    /// <summary>What is sent for the parameter <c>color</c>, given compact JSON: the segment, the query, the header's or the cookies' value; null when nothing is.</summary>
    public string? Expected(string json) => Expected(json, JsonNode.Parse(json));

    /// <summary>Whether a value cannot be sent in this place.</summary>
    public bool IsRefused(string json) => (Place, Expected(json)) switch
    {
        // A segment that is empty or nothing but a dot.
        (Place.Path, var text) => text is null or "" or ".",
        (_, null) => false,
        (Place.Header, var text) => text.Replace("\t", "", StringComparison.Ordinal).Any(static c => c is < ' ' or > '~'),
        (Place.Cookie, _) => Style == ParameterStyle.Cookie && IsNoCookie(JsonNode.Parse(json)),
        _ => false,
    };

    private string? Expected(string json, JsonNode? value) => Style switch
    {
        ParameterStyle.Json when value is null || Rfc6570.Members(value) is { Count: 0 } => null,
        ParameterStyle.Json => Place == Place.Header ? Ascii(json) : Named(Name, Rfc6570.Encode(json)),
        ParameterStyle.Label => Rfc6570.Expand('.', Name, Explode, value),
        ParameterStyle.Matrix => Rfc6570.Expand(';', Name, Explode, value),
        ParameterStyle.Simple when Place == Place.Path => Rfc6570.Expand(null, Name, Explode, value),
        ParameterStyle.Simple => Unencoded(value, ",", Explode ? "=" : ","),
        ParameterStyle.DeepObject => value is null ? null : Join(Deep(Name, value)),
        ParameterStyle.SpaceDelimited when !Explode => Place == Place.Header ? Unencoded(value, " ", " ") : Delimited(value, "%20"),
        ParameterStyle.PipeDelimited when !Explode => Place == Place.Header ? Unencoded(value, "|", "|") : Delimited(value, "%7C"),
        ParameterStyle.TabDelimited when !Explode => Place == Place.Header ? Unencoded(value, "\t", "\t") : Delimited(value, "%09"),
        ParameterStyle.Cookie => Raw(value),
        _ when AllowReserved => Kept(value),
        _ => Rfc6570.Expand('?', Name, Explode, value)?[1..].Replace("&", Place == Place.Cookie ? "; " : "&", StringComparison.Ordinal),
    };

    public override string ToString() => $"{Place} {Style}{(Explode ? " exploded" : "")}{(AllowReserved ? " allowReserved" : "")}";

    private static IEnumerable<WireCell> Both(Place place, params ParameterStyle[] styles) =>
        styles.SelectMany(style => new WireCell[] { new(place, style, false), new(place, style, true) });

    // OpenAPI 2.0's ssv, pipes and tsv outside the query.
    private static IEnumerable<WireCell> Delimited(Place place, params ParameterStyle[] styles) => styles.Select(style => new WireCell(place, style, false));

    private string Named(string name, string value) => Place == Place.Path ? value : $"{name}={value}";

    private string? Delimited(JsonNode? value, string separator) => Rfc6570.Members(value) switch
    {
        null => Named(Name, Rfc6570.Encode(Rfc6570.Text(value!))),
        { Count: 0 } => null,
        { } members => Named(Name, string.Join(separator, members.Select(member => (member.Name is null ? "" : Rfc6570.Encode(member.Name) + separator) + Rfc6570.Encode(member.Value)))),
    };

    private static string? Unencoded(JsonNode? value, string separator, string equals) => Rfc6570.Members(value) switch
    {
        null => Rfc6570.Text(value!),
        { Count: 0 } => null,
        { } members => string.Join(separator, members.Select(member => member.Name is null ? member.Value : member.Name + equals + member.Value)),
    };

    private string? Raw(JsonNode? value) => Rfc6570.Members(value) switch
    {
        null => $"{Name}={Rfc6570.Text(value!)}",
        { Count: 0 } => null,
        { } members when Explode => string.Join("; ", members.Select(static member => $"{member.Name ?? Name}={member.Value}")),
        _ => $"{Name}={Unencoded(value, ",", ",")}",
    };

    private string? Kept(JsonNode? value) => Rfc6570.Members(value) switch
    {
        null => $"{Name}={Rfc6570.Encode(Rfc6570.Text(value!), Reserved)}",
        { Count: 0 } => null,
        { } members when Explode => string.Join("&", members.Select(static member => $"{Rfc6570.Encode(member.Name ?? Name)}={Rfc6570.Encode(member.Value, Reserved)}")),
        { } members => $"{Name}={string.Join(",", members.Select(static member => (member.Name is null ? "" : Rfc6570.Encode(member.Name, Reserved) + ",") + Rfc6570.Encode(member.Value, Reserved)))}",
    };

    // RFC 6265 §4.1.1, cookie-octet.
    private bool IsNoCookie(JsonNode? value) =>
        (Rfc6570.Members(value) ?? [(null, Rfc6570.Text(value!))]).Any(member =>
            (member.Value + member.Name).Any(static c => c is <= ' ' or > '~' or '"' or ',' or ';' or '\\')
            || (Explode && member.Name is { } name && Rfc6570.Encode(name) != name));

    private static string? Join(IEnumerable<string> pairs) => string.Join("&", pairs) is { Length: > 0 } joined ? joined : null;

    private static IEnumerable<string> Deep(string name, JsonNode value) => value switch
    {
        JsonObject map => map.Where(static member => member.Value is not null).SelectMany(member => Deep($"{name}[{member.Key}]", member.Value!)),
        JsonArray list => list.SelectMany((item, index) => item is null ? [] : Deep($"{name}[{index}]", item)),
        _ => [$"{Rfc6570.Encode(name)}={Rfc6570.Encode(Rfc6570.Text(value))}"],
    };

    private static string Ascii(string json)
    {
        var text = new StringBuilder();
        foreach (var c in json)
        {
            _ = c < 0x80 ? text.Append(c) : text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return text.ToString();
    }
}
