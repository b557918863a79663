using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output, string Errors)
{
    /// <summary>The result, or an exception that shows everything the program said.</summary>
    public CommandResult EnsureSuccess() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    /// <summary>The lines in which MSBuild or a tool of its reports a warning.</summary>
    public IEnumerable<string> Warnings => Output.Split('\n').Where(static line => line.Contains(": warning ", StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"{CommandLine}\nexit code {ExitCode}\n{Output}\n{Errors}";
}
