using System;
using System.Buffers;
using System.Text.Json;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>The results of revision 2026-07-28 that are the same for every request, written once.</summary>
internal sealed class ModernAnswers
{
    // The tools are compiled in, so a client may keep the list; five minutes is how long it may miss a new version of the gateway.
    private const int TimeToLiveMilliseconds = 300_000;

    public ModernAnswers(Gateway gateway)
    {
        var options = gateway.Options;
        Discover = ServerDescription.Write(json =>
        {
            WriteComplete(json);
            json.WritePropertyName("supportedVersions"u8);
            json.WriteRawValue(ProtocolVersion.SupportedJson, skipInputValidation: true);
            ServerDescription.WriteCapabilities(json);
            ServerDescription.WriteInstructions(json, options);
            WriteCaching(json);
            WriteMeta(json, options);
        });
        ToolsList = ServerDescription.Write(json =>
        {
            WriteComplete(json);
            json.WritePropertyName("tools"u8);
            json.WriteRawValue(gateway.ToolList.Span, skipInputValidation: true);
            WriteCaching(json);
            WriteMeta(json, options);
        });
        var end = ServerDescription.Write(json =>
        {
            WriteComplete(json);
            WriteMeta(json, options);
        });
        // These members follow those of the tool's result, so the opening brace becomes a comma; _meta is the last of them.
        ResultShape = new((byte[])[(byte)',', .. end.Span[1..]], (byte[])[(byte)',', .. end.Span[1..^2], (byte)','], IsLegacy: false);
    }

    /// <summary>The result of <c>server/discover</c>.</summary>
    public ReadOnlyMemory<byte> Discover { get; }

    /// <summary>The result of <c>tools/list</c>.</summary>
    public ReadOnlyMemory<byte> ToolsList { get; }

    /// <summary>The frame of the results of <c>tools/call</c>.</summary>
    public ResultShape ResultShape { get; }

    private static void WriteComplete(Utf8JsonWriter json) => json.WriteString("resultType"u8, "complete"u8);

    // Every caller sees the same tools, so what one was told may be told to another.
    private static void WriteCaching(Utf8JsonWriter json)
    {
        json.WriteNumber("ttlMs"u8, TimeToLiveMilliseconds);
        json.WriteString("cacheScope"u8, "public"u8);
    }

    private static void WriteMeta(Utf8JsonWriter json, GatewayOptions options)
    {
        json.WriteStartObject("_meta"u8);
        ServerDescription.WriteServerInfo(json, MetaKey.ServerInfo, options);
        json.WriteEndObject();
    }
}
