using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>
/// Where the tests' own builds put everything, so that they share what the libraries compile to
/// and never touch the bin and obj folders that the surrounding <c>dotnet test</c> is using.
/// </summary>
internal sealed class BuildOutput : IDisposable
{
    // No process of the build outlives it: an idle compiler server would keep the output pipes open.
    public static readonly string[] Alone = ["-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:minimal", "-tl:off"];

    private readonly TempFolder _folder = new();

    public string At(params string[] parts) => _folder.At(parts);

    public Task<CommandResult> BuildAsync(string project, CancellationToken cancellationToken, params string[] options) =>
        RunAsync("build", project, options, cancellationToken);

    public Task<CommandResult> PublishAsync(string project, CancellationToken cancellationToken, params string[] options) =>
        RunAsync("publish", project, options, cancellationToken);

    public Task<CommandResult> PackAsync(string solution, CancellationToken cancellationToken, params string[] options) =>
        RunAsync("pack", solution, options, cancellationToken);

    /// <summary>The program that a build of the project made.</summary>
    public Command Program(string project) =>
        new("dotnet", At("bin", Path.GetFileNameWithoutExtension(project), "debug", Path.GetFileNameWithoutExtension(project) + ".dll"));

    public void Dispose() => _folder.Dispose();

    private Task<CommandResult> RunAsync(string verb, string project, string[] options, CancellationToken cancellationToken) =>
        (Command.Dotnet([verb, project, "--artifacts-path", _folder.Path, .. Alone, .. options]) with { Folder = Path.GetDirectoryName(project) })
            .RunAsync(cancellationToken);
}
