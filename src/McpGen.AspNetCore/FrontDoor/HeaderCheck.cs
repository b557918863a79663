using System;
using System.Text.Json;
using McpGen.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>
/// The headers of a modern request repeat what its body says, for proxies that route by them. A request whose headers
/// say something else would be judged by one and carried out by the other: it is refused.
/// </summary>
internal static class HeaderCheck
{
    private const string VersionHeader = "MCP-Protocol-Version";
    private const string MethodHeader = "Mcp-Method";
    private const string NameHeader = "Mcp-Name";

    /// <summary>Says what is wrong, or null. Requests of revisions before 2026-07-28 have no such headers but the version.</summary>
    public static JsonRpcError? Check(IHeaderDictionary headers, JsonRpcMessage message)
    {
        if (message.Kind == JsonRpcKind.Response)
        {
            return null;
        }

        var header = headers[VersionHeader];
        if (header.Count > 1)
        {
            return Mismatch(message, VersionHeader);
        }

        var version = header is [{ } value] ? value.Trim(' ', '\t') : null;
        var stated = message.MetaString(MetaKey.ProtocolVersion);
        if (stated is null)
        {
            return CheckWithoutMeta(headers, message, version);
        }

        return version != stated ? Mismatch(message, VersionHeader) : CheckRouting(headers, message);
    }

    private static JsonRpcError? CheckWithoutMeta(IHeaderDictionary headers, JsonRpcMessage message, string? version) =>
        version is null || ProtocolVersion.IsLegacy(version) ? null
        : version != ProtocolVersion.Modern ? JsonRpcError.UnsupportedVersion(version, message.Id)
        : message.Kind == JsonRpcKind.Notification ? CheckRouting(headers, message)
        : new(ErrorCode.InvalidParams, "_meta must state io.modelcontextprotocol/protocolVersion", message.Id);

    private static JsonRpcError? CheckRouting(IHeaderDictionary headers, JsonRpcMessage message)
    {
        if (headers[MethodHeader] is not [{ } method] || method.Trim(' ', '\t') != message.Method)
        {
            return Mismatch(message, MethodHeader);
        }

        return message.Method == "tools/call" && !Says(headers[NameHeader], message.Params.Member("name"u8)) ? Mismatch(message, NameHeader) : null;
    }

    private static bool Says(StringValues header, JsonElement value) =>
        header is [{ } text] && value.AsString() is { } expected && string.Equals(HeaderValue.Decode(text), expected, StringComparison.Ordinal);

    private static JsonRpcError Mismatch(JsonRpcMessage message, string header) =>
        new(ErrorCode.HeaderMismatch, $"the header {header} must be given once and say the same as the body", message.Id);
}
