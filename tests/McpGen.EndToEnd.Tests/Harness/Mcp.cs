using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>The client of the official C# SDK, over both transports.</summary>
internal static class Mcp
{
    /// <summary>The revision with the <c>initialize</c> handshake; null asks for the newest.</summary>
    public const string HandshakeRevision = "2025-11-25";

    public static Task<McpClient> OverStdioAsync(Command program, string? revision, CancellationToken cancellationToken) =>
        McpClient.CreateAsync(
            new StdioClientTransport(new()
            {
                Command = program.Program,
                Arguments = [.. program.Arguments],
                WorkingDirectory = program.Folder,
                EnvironmentVariables = new Dictionary<string, string?>(program.Environment),
            }),
            Options(revision),
            cancellationToken: cancellationToken);

    public static Task<McpClient> OverHttpAsync(Uri endpoint, string? revision, CancellationToken cancellationToken) =>
        McpClient.CreateAsync(
            new HttpClientTransport(new() { Endpoint = endpoint, TransportMode = HttpTransportMode.StreamableHttp }),
            Options(revision),
            cancellationToken: cancellationToken);

    public static async Task<CallToolResult> CallAsync(this McpClient client, string tool, JsonElement arguments, CancellationToken cancellationToken) =>
        await client.CallToolAsync(
            tool,
            arguments.EnumerateObject().ToDictionary(static member => member.Name, static member => (object?)member.Value, StringComparer.Ordinal),
            cancellationToken: cancellationToken);

    /// <summary>All text of a result.</summary>
    public static string Text(this CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(static block => block.Text));

    private static McpClientOptions Options(string? revision) => new()
    {
        ClientInfo = new() { Name = "mcpgen-tests", Version = "1.0.0" },
        ProtocolVersion = revision,
    };
}
