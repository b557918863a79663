using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Packages;

/// <summary>README's snippet in a fresh project that has nothing but the packed packages.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_user_needs_two_packages()
    {
        await packages.PackAsync(Stop);

        Assert.Equal([$"McpGen.{packages.Version}.nupkg", $"McpGen.AspNetCore.{packages.Version}.nupkg"], packages.Names);
    }

    [Fact]
    public async Task The_generator_comes_without_anybody_elses_code()
    {
        await packages.PackAsync(Stop);

        Assert.Equal(["analyzers/dotnet/cs/McpGen.Generators.dll", "analyzers/dotnet/cs/McpGen.Specs.dll"], packages.Analyzers());
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task The_readmes_project_builds_and_runs(Transport transport)
    {
        using var project = await packages.ReadmeProjectAsync(Stop);
        (await project.DotnetAsync("build", Stop)).EnsureSuccess();

        await CallsAsync(new("dotnet", project.At("bin", "Debug", "net10.0", "CrmDesk.dll")), transport);
    }

    [Fact]
    public async Task The_readmes_project_builds_without_a_warning()
    {
        using var project = await packages.ReadmeProjectAsync(Stop);

        var build = (await project.DotnetAsync("build", Stop)).EnsureSuccess();

        Assert.Empty(build.Warnings);
    }

    [Fact]
    [Trait("Category", "Aot")]
    public async Task The_readmes_project_publishes_as_one_native_file()
    {
        Requirements.NativeAot();
        using var project = await packages.ReadmeProjectAsync(Stop);
        // The framework in which Native AOT publishes everywhere; a global property would not reach the restore.
        project.Edit("CrmDesk.csproj", "net10.0", "net9.0");
        string[] linker = File.Exists("/usr/bin/clang") ? [] : ["-p:CppCompilerAndLinker=gcc"];
        var publishing = await project.DotnetAsync("publish", Stop, ["-p:PublishAot=true", "-o", project.At("published"), .. linker]);

        Assert.Empty(publishing.EnsureSuccess().Warnings);
        await CallsAsync(new(project.At("published", "CrmDesk")), Transport.Http);
    }

    [Fact]
    public async Task A_misspelt_operation_fails_the_build_as_the_readme_says()
    {
        using var project = await packages.ReadmeProjectAsync(Stop);
        project.Edit("crm-desk.mcp.yaml", "operation: createNote", "operation: createNotes");

        var build = await project.DotnetAsync("build", Stop);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(ReadmeSnippet.ErrorLine(), build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_compilers_error_log_holds_the_problem_as_sarif()
    {
        using var project = await packages.ReadmeProjectAsync(Stop);
        project.Edit("crm-desk.mcp.yaml", "operation: createNote", "operation: createNotes");

        // MSBuild separates properties at a comma, so the one inside the value is escaped.
        await project.DotnetAsync("build", Stop, "-p:ErrorLog=problems.sarif%2Cversion=2.1");

        var log = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(project.At("problems.sarif"), Stop));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var result = Assert.Single(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), static result => Id(result).StartsWith("MCPGEN", StringComparison.Ordinal) && result.GetProperty("level").GetString() == "error");
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("crm-desk.mcp.yaml", location.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(8, location.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    private static string Id(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static async Task CallsAsync(Command program, Transport transport)
    {
        await using var upstream = await FixedUpstream.StartAsync(Stop);
        await using var gateway = new RunningGateway(program with { Environment = new Dictionary<string, string?> { ["CRM_URL"] = upstream.Address } });
        await using var client = await gateway.ConnectAsync(transport, revision: null, Stop);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);
        var result = await client.CallAsync("list_customers", JsonSerializer.SerializeToElement(new { search = "ada" }), Stop);

        Assert.Equal(4, tools.Count);
        Assert.Equal(FixedUpstream.Json, result.Text());
    }
}
