using System;
using System.Text.Json;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>The results of the revisions up to 2025-11-25 that are the same for every request. They hold no member of later revisions: strict clients refuse those.</summary>
internal sealed class LegacyAnswers(Gateway gateway)
{
    /// <summary>The frame of the results of <c>tools/call</c>.</summary>
    public static ResultShape ResultShape { get; } = new("}"u8.ToArray(), ",\"_meta\":{"u8.ToArray(), IsLegacy: true);

    /// <summary>The result of <c>tools/list</c>.</summary>
    public ReadOnlyMemory<byte> ToolsList { get; } = ServerDescription.Write(json =>
    {
        json.WritePropertyName("tools"u8);
        json.WriteRawValue(gateway.LegacyToolList.Span, skipInputValidation: true);
    });

    /// <summary>The result of <c>initialize</c>.</summary>
    public ReadOnlySpan<byte> Initialize(string version) => ServerDescription.Write(json =>
    {
        json.WriteString("protocolVersion"u8, version);
        ServerDescription.WriteCapabilities(json);
        ServerDescription.WriteServerInfo(json, "serverInfo"u8, gateway.Options);
        ServerDescription.WriteInstructions(json, gateway.Options);
    }).Span;
}
