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

    /// <summary>The representation of a body to write: JSON before its relatives before "anything"; null when none is JSON.</summary>
    public static MediaType? Body(RequestBody body) =>
        body.Content.FirstOrDefault(static media => Bare(media.Name) == Json)
        ?? body.Content.FirstOrDefault(static media => IsJson(media.Name) && IsSendable(media.Name))
        ?? body.Content.FirstOrDefault(static media => Bare(media.Name) is "*/*" or "application/*");

    /// <summary>The <c>Content-Type</c> for a representation.</summary>
    public static string ContentType(MediaType media) => IsJson(media.Name) && IsSendable(media.Name) ? media.Name : Json;

    /// <summary>The <c>Accept</c> header: JSON when an answer offers it, else what is offered.</summary>
    public static string Accept(IReadOnlyList<Response> responses)
    {
        var offered = responses.Where(static response => response.Status == "default" || response.Status.StartsWith("2", StringComparison.Ordinal))
            .SelectMany(static response => response.Content).Select(static media => Bare(media.Name)).Where(IsSendable).Distinct().ToList();
        var json = offered.Contains(Json) ? Json : offered.Find(IsJson);
        return json ?? (offered.Count == 0 ? Json : string.Join(", ", offered.Take(4)));
    }

    private static string Bare(string media) => media.Split(';')[0].Trim().ToLowerInvariant();

    // A name from a document goes into a header: nothing but RFC 9110 §8.3.1's type, subtype and simple parameters.
    private static bool IsSendable(string media)
    {
        var parts = media.Split(';');
        var types = parts[0].Trim().Split('/');
        return types.Length == 2 && types.All(HeaderReader.IsToken)
            && parts.Skip(1).All(static parameter => parameter.Split('=') is { Length: 2 } pair && pair.All(static side => HeaderReader.IsToken(side.Trim())));
    }
}
