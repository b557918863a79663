using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A user's project outside the repository: the sources of one folder of Gateways/, with project references into the repository.</summary>
internal sealed class GatewayProject : IDisposable
{
    private readonly TempFolder _folder = new();

    private GatewayProject(string name, string document, string sdk, string library)
    {
        _folder.CopyFrom(Repository.Gateway(name));
        File.Copy(document, _folder.At(Path.GetFileName(document)));
        ProjectFile = _folder.Write(name + ".csproj", ProjectText(sdk, library, Path.GetFileName(document)));
    }

    public string ProjectFile { get; }

    /// <param name="name">Folder below Gateways/, and the project's name.</param>
    /// <param name="document">The document, copied beside the manifest.</param>
    public static GatewayProject OnAspNetCore(string name, string document) => new(name, document, "Microsoft.NET.Sdk.Web", "McpGen.AspNetCore");

    /// <summary>The same without ASP.NET Core.</summary>
    public static GatewayProject StdioOnly(string name, string document) => new(name, document, "Microsoft.NET.Sdk", "McpGen");

    public Task<CommandResult> BuildAsync(BuildOutput output, CancellationToken cancellationToken, params string[] options) =>
        output.BuildAsync(ProjectFile, cancellationToken, options);

    /// <summary>A file of the project.</summary>
    public string At(string file) => _folder.At(file);

    public void Dispose() => _folder.Dispose();

    private static string ProjectText(string sdk, string library, string document) =>
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework Condition="'$(Aot)' != 'true'">net10.0</TargetFramework>
            <TargetFramework Condition="'$(Aot)' == 'true'">net9.0</TargetFramework>
            <PublishAot Condition="'$(Aot)' == 'true'">true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-recommended</AnalysisLevel>
            <NuGetAudit>false</NuGetAudit>
            <CppCompilerAndLinker Condition="!Exists('/usr/bin/clang') and Exists('/usr/bin/gcc')">gcc</CppCompilerAndLinker>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Repository.At("src", library, library + ".csproj")}" />
            <McpSpec Include="{document}" />
          </ItemGroup>
          <Import Project="{Repository.At("generators", "McpGen.Generators", "build", "McpGen.InRepo.targets")}" />
        </Project>
        """;
}
