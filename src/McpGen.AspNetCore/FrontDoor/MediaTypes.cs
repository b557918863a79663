using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>The media types of the protocol: JSON in; JSON out to clients that take JSON and event streams alike.</summary>
internal static class MediaTypes
{
    /// <summary>Whether the body is JSON, and not packed.</summary>
    public static bool IsJson(HttpRequest request) =>
        StringValues.IsNullOrEmpty(request.Headers.ContentEncoding)
        && (request.ContentType == "application/json"
            || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
                && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))));

    /// <summary>Whether the client takes both forms an answer can have, as the protocol demands of it.</summary>
    public static bool IsAcceptable(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept is ["application/json, text/event-stream"]
            || (MediaTypeHeaderValue.TryParseList(accept, out var types) && Takes(types, "application", "json") && Takes(types, "text", "event-stream"));
    }

    private static bool Takes(IList<MediaTypeHeaderValue> accepted, string type, string subtype)
    {
        foreach (var range in accepted)
        {
            if (range.Quality != 0
                && (range.MatchesAllTypes
                    || (range.Type.Equals(type, StringComparison.OrdinalIgnoreCase)
                        && (range.MatchesAllSubTypes || range.SubType.Equals(subtype, StringComparison.OrdinalIgnoreCase)))))
            {
                return true;
            }
        }

        return false;
    }
}
