using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using McpGen.Benchmarks.Generator;

namespace McpGen.Benchmarks.Build;

/// <summary>What a user waits for: <c>dotnet build</c> of a project with every operation of GitHub's document.</summary>
internal static class BuildBenchmark
{
    private const double Bar = 30;

    public static int Run()
    {
        if (CorpusFile.Find(GitHubInput.Document) is not { } document || Repository() is not { } repository)
        {
            Console.Error.WriteLine("MCPGEN_CORPUS does not name a folder with github/api.github.com.json, or this does not run from the repository.");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("mcpgen-build-").FullName;
        try
        {
            WriteProject(folder, document, repository);

            // The runtime and the generator are packages for a user: they are built before the clock starts.
            WriteManifest(folder, GitHubInput.Twenty);
            var succeeds = Succeeds(folder);
            WriteManifest(folder, GitHubInput.All);
            var started = Stopwatch.GetTimestamp();
            succeeds &= Succeeds(folder);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  dotnet build, all operations of GitHub: {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s (at most {Bar} s)"));
            return succeeds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteProject(string folder, string document, string repository)
    {
        File.Copy(document, Path.Combine(folder, "api.github.com.json"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return await McpGen.McpStdioHost.RunAsync<GitHub>();\n\n[McpGen.McpGateway(\"github.mcp.yaml\")]\ninternal sealed partial class GitHub;\n");
        File.WriteAllText(
            Path.Combine(folder, "github.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>MCPGEN211;MCPGEN213;MCPGEN214;MCPGEN215;MCPGEN217;MCPGEN560;MCPGEN561</NoWarn>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Path.Combine(repository, "src", "McpGen", "McpGen.csproj")}" />
                <McpSpec Include="api.github.com.json" />
              </ItemGroup>
              <Import Project="{Path.Combine(repository, "generators", "McpGen.Generators", "build", "McpGen.InRepo.targets")}" />
            </Project>
            """);
    }

    private static void WriteManifest(string folder, string selection) => File.WriteAllText(Path.Combine(folder, "github.mcp.yaml"), GitHubInput.Manifest(selection));

    private static bool Succeeds(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-c", "Release", "-nodereuse:false", "-p:UseSharedCompilation=false"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(string.Join("\n", output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Take(10)));
        }

        return process.ExitCode == 0;
    }

    private static string? Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "McpGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
