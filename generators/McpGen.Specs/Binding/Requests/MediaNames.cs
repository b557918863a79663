using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Requests;

/// <summary>Media types: which are JSON, and which to send and ask for.</summary>
internal static class MediaNames
{
    private const string Json = "application/json";

    /// <summary>Whether a media type is JSON or has its suffix (RFC 6839 §3.1).</summary>
    public static bool IsJson(string media) => Bare(media) is var bare && (bare is Json or "text/json" || bare.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>The <c>Accept</c> header: JSON when an answer offers it, else what is offered.</summary>
    public static string Accept(IReadOnlyList<Response> responses)
    {
        var offered = responses.Where(static response => response.Status == "default" || response.Status.StartsWith("2", StringComparison.Ordinal))
            .SelectMany(static response => response.Content).Select(static media => Bare(media.Name)).Where(IsSendable).Distinct().ToList();
        var json = offered.Contains(Json) ? Json : offered.Find(IsJson);
        return json ?? (offered.Count == 0 ? Json : string.Join(", ", offered.Take(4)));
    }

    /// <summary>Type and subtype, lower case.</summary>
    public static string Bare(string media) => media.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether a name from a document can go into a header: nothing but RFC 9110 §8.3.1's type, subtype and simple parameters.</summary>
    public static bool IsSendable(string media)
    {
        var parts = media.Split(';');
        var types = parts[0].Trim().Split('/');
        return types.Length == 2 && types.All(HeaderReader.IsToken)
            && parts.Skip(1).All(static parameter => parameter.Split('=') is { Length: 2 } pair && pair.All(static side => HeaderReader.IsToken(side.Trim())));
    }
}
