using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.Packages;

/// <summary>README's project, restored from the packed packages.</summary>
internal sealed class PackageProject : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _cache;

    /// <param name="feed">Folder with the packages.</param>
    /// <param name="cache">Where they are unpacked, so that the user's own cache never holds them.</param>
    /// <param name="version">Their version.</param>
    public PackageProject(string feed, string cache, string version)
    {
        _cache = cache;
        foreach (var (name, text) in ReadmeSnippet.Files())
        {
            _folder.Write(name, text.Replace("\"McpGen.AspNetCore\" Version=\"0.1.0\"", $"\"McpGen.AspNetCore\" Version=\"{version}\"", StringComparison.Ordinal));
        }

        File.Copy(Repository.At("specs", "support", "crm.openapi.yaml"), At("crm.openapi.yaml"));
        _folder.Write("nuget.config", Configuration(feed));
    }

    public string ProjectFile => At("CrmDesk.csproj");

    public string At(params string[] parts) => _folder.At(parts);

    /// <summary>Changes one of the files.</summary>
    public void Edit(string name, string from, string to)
    {
        var text = File.ReadAllText(At(name));
        _folder.Write(name, text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to, StringComparison.Ordinal) : throw new ArgumentException($"{name} has no '{from}'."));
    }

    public Task<CommandResult> DotnetAsync(string verb, CancellationToken cancellationToken, params string[] options) =>
        (Command.Dotnet([verb, ProjectFile, .. BuildOutput.Alone, .. options]) with
        {
            Folder = _folder.Path,
            Environment = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = _cache },
        }).RunAsync(cancellationToken);

    public void Dispose() => _folder.Dispose();

    // What other packages need comes from the user's cache where it is there; only ours are unpacked anew.
    private static string Configuration(string feed) =>
        $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="user" value="{UserCache}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string UserCache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Directory.CreateDirectory(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;
}
