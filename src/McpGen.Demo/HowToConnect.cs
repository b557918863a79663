using System;
using System.IO;
using System.Linq;

namespace McpGen.Demo;

/// <summary>Tells on stderr how a client reaches the demo; stdout belongs to the protocol.</summary>
internal static class HowToConnect
{
    public static void Print(string[] args)
    {
        if (args.Contains("--stdio", StringComparer.Ordinal))
        {
            return;
        }

        var (program, first) = Command();
        var url = Url(args) + "/mcp";
        Console.Error.WriteLine(
            $$$"""
            Support desk: an MCP gateway over a CRM and a ticket system, both running inside this process.

              MCP Inspector    npx @modelcontextprotocol/inspector --cli {{{url}}} --transport http --method tools/list
              Claude Code      claude mcp add --transport http support-desk {{{url}}}
              Claude Desktop   "mcpServers": { "support-desk": { "command": {{{program}}}, "args": [{{{first}}}"--stdio"] } }
              VS Code          .vscode/mcp.json: { "servers": { "support-desk": { "type": "http", "url": "{{{url}}}" } } }
              curl             curl -s {{{url}}} -H "Content-Type: application/json" -H "Accept: application/json, text/event-stream" \
                                 -d '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_customers","arguments":{"search":"ada"} } }'

            Ctrl+C ends it.
            """);
    }

    private static string Url(string[] args)
    {
        var at = Array.IndexOf(args, "--urls");
        var urls = at >= 0 && at + 1 < args.Length
            ? args[at + 1]
            : args.FirstOrDefault(static arg => arg.StartsWith("--urls=", StringComparison.Ordinal))?["--urls=".Length..];
        return (urls ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:3001").Split(';')[0].TrimEnd('/');
    }

    // Under "dotnet McpGen.Demo.dll" the process is dotnet's and the program its first argument.
    private static (string Program, string First) Command()
    {
        var process = Environment.ProcessPath ?? "McpGen.Demo";
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? (Quote(process), Quote(Path.Combine(AppContext.BaseDirectory, "McpGen.Demo.dll")) + ", ")
            : (Quote(process), "");
    }

    private static string Quote(string path) => $"\"{path.Replace(Path.DirectorySeparatorChar, '/')}\"";
}
