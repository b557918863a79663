using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A user's project outside the repository: the sources of one folder of Gateways/, with project references into the repository.</summary>
internal sealed class GatewayProject : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="name">Folder below Gateways/, and the project's name.</param>
    /// <param name="documents">Documents that are copied beside the manifest.</param>
    public GatewayProject(string name, params string[] documents)
    {
        Name = name;
        _folder.CopyFrom(Repository.Gateway(name));
        foreach (var document in documents)
        {
            File.Copy(document, At(Path.GetFileName(document)));
        }

        ProjectFile = _folder.Write(name + ".csproj", ProjectText("Microsoft.NET.Sdk.Web", "McpGen.AspNetCore", documents));
    }

    public string Name { get; }

    public string ProjectFile { get; private set; }

    public string At(string file) => _folder.At(file);

    /// <summary>Makes it a project that hosts stdio alone: no ASP.NET Core, and Native AOT when it is published.</summary>
    public GatewayProject StdioOnly()
    {
        ProjectFile = _folder.Write(Name + ".csproj", ProjectText("Microsoft.NET.Sdk", "McpGen", []));
        return this;
    }

    public Task<CommandResult> BuildAsync(BuildOutput output, CancellationToken cancellationToken, params string[] options) =>
        output.BuildAsync(ProjectFile, cancellationToken, options);

    public void Dispose() => _folder.Dispose();

    private static string ProjectText(string sdk, string library, string[] documents) =>
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
            {string.Concat(Array.ConvertAll(documents, static document => $"<McpSpec Include=\"{Path.GetFileName(document)}\" />"))}
          </ItemGroup>
          <Import Project="{Repository.At("generators", "McpGen.Generators", "build", "McpGen.InRepo.targets")}" />
        </Project>
        """;
}
