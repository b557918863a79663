using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads <c>servers</c>, and 2.0's <c>schemes</c>, <c>host</c> and <c>basePath</c>.</summary>
internal static class ServerReader
{
    public static IReadOnlyList<Server> OfDocument(SpecNode root, OpenApiVersion version) =>
        version == OpenApiVersion.V20 ? OfHost(root) : (IReadOnlyList<Server>?)Of(root["servers"]) ?? [];

    /// <summary>The servers of an operation, else of its path; null when neither has any.</summary>
    public static IReadOnlyList<Server>? Own(OperationEntry entry) => Of(entry.Node["servers"]) ?? Of(entry.OfPath("servers"));

    public static string? FirstAbsolute(IReadOnlyList<Server> servers) =>
        servers.Select(static server => server.Url).FirstOrDefault(static url => IsAbsolute(url) && url.IndexOf('{') < 0);

    /// <summary>The path of the first server.</summary>
    public static string PathOf(IReadOnlyList<Server> servers)
    {
        if (servers.Count == 0)
        {
            return "";
        }

        var url = servers[0].Url;
        var end = url.IndexOfAny(['?', '#']);
        url = end < 0 ? url : url.Substring(0, end);
        var authority = url.IndexOf("//", StringComparison.Ordinal);
        if (authority >= 0)
        {
            var slash = url.IndexOf('/', authority + 2);
            url = slash < 0 ? "" : url.Substring(slash);
        }

        url = url.Trim('/');
        return url is "" or "." ? "" : "/" + url;
    }

    private static bool IsAbsolute(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static List<Server>? Of(SpecNode? servers)
    {
        var read = new List<Server>();
        foreach (var server in servers?.Items ?? [])
        {
            if (NodeValues.Text(server["url"]) is { } url)
            {
                read.Add(new Server(Substitute(url.Trim(), server["variables"]), NodeValues.Text(server["description"])));
            }
        }

        return read.Count > 0 ? read : null;
    }

    private static string Substitute(string url, SpecNode? variables)
    {
        foreach (var variable in variables?.Members ?? [])
        {
            if (variable.Value["default"] is { Scalar: { } value })
            {
                url = url.Replace("{" + variable.Key + "}", value);
            }
        }

        return url;
    }

    private static List<Server> OfHost(SpecNode root)
    {
        var path = NodeValues.Text(root["basePath"]) ?? "";
        if (NodeValues.Text(root["host"]) is not { Length: > 0 } host)
        {
            return path.Length > 0 ? [new Server(path, null)] : [];
        }

        // Many documents list http first by habit; a credential should not travel in the clear for that.
        var schemes = NodeValues.Texts(root["schemes"])
            .Where(static scheme => scheme is "https" or "http")
            .OrderByDescending(static scheme => scheme.Length)
            .ToList();
        if (schemes.Count == 0)
        {
            schemes.Add("https");
        }

        var slash = path.Length == 0 || path[0] == '/' ? "" : "/";
        return [.. schemes.Select(scheme => new Server($"{scheme}://{host}{slash}{path}", null))];
    }
}
