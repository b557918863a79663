using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A program to run to its end, without a shell.</summary>
internal sealed record Command(string Program, params string[] Arguments)
{
    public string? Folder { get; init; }

    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    public static Command Dotnet(params string[] arguments) => new("dotnet", arguments) { Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>
    /// The same with Ctrl+C in force, as in a terminal: what a script starts in the background inherits that it is ignored.
    /// </summary>
    public Command AsInTerminal() => this with { Program = "env", Arguments = ["--default-signal=INT", Program, .. Arguments] };

    public async Task<CommandResult> RunAsync(CancellationToken cancellationToken)
    {
        using var process = Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Timeout);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{this}' did not end within {Timeout}.\n{await output}\n{await errors}");
        }

        return new(ToString(), process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the program with all three streams redirected.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = Folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"'{this}' did not start.");
    }

    public override string ToString() => $"{Program} {string.Join(' ', Arguments)}";

    // `dotnet test` tells its children where its own MSBuild is; a build of theirs must find out by itself.
    private static bool IsOfTheOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
