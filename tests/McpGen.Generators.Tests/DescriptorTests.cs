using System;
using System.IO;
using System.Linq;
using McpGen.Generators.Analyzers;
using McpGen.Generators.Diagnostics;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Problems;
using Microsoft.CodeAnalysis;
using Xunit;

namespace McpGen.Generators.Tests;

/// <summary>What every diagnostic owes its reader.</summary>
public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] All = [.. ProblemCatalog.All.Select(ProblemDiagnostics.ToDescriptor), .. ClassProblems.All];

    private static readonly string Releases = File.ReadAllText(Path.Combine(Repository.Root, "generators", "McpGen.Generators", "AnalyzerReleases.Shipped.md"))
        + File.ReadAllText(Path.Combine(Repository.Root, "generators", "McpGen.Generators", "AnalyzerReleases.Unshipped.md"));

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));

    // No input is known to cause 001, and schemas too large for a case are built by a test of the binding.
    private static readonly string[] WithoutCase = ["MCPGEN001", "MCPGEN215", "MCPGEN216", "MCPGEN510", "MCPGEN511"];

    public static TheoryData<string> IdsWithCase => [.. All.Select(static descriptor => descriptor.Id).Except(WithoutCase)];

    public static TheoryData<string> Ids => [.. All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Every_id_is_used_once() => Assert.Equal(All.Length, All.Select(static descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_links_to_its_section(string id) =>
        Assert.Equal(HelpLink.To(id), Descriptor(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_its_line_in_the_releases(string id) =>
        Assert.Contains($"{id} | {Descriptor(id).Category} | {Descriptor(id).DefaultSeverity} | {Descriptor(id).Title}\n", Releases, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_has_its_section_in_the_docs(string id) =>
        Assert.Contains($"### {id}\n\n**{Descriptor(id).Title}** ", Page, StringComparison.Ordinal);

    [Fact]
    public void The_releases_name_no_other_id() =>
        Assert.Equal(All.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal), Releases.Split('\n').Where(static line => line.StartsWith("MCPGEN", StringComparison.Ordinal)).Select(static line => line.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(IdsWithCase))]
    public void A_descriptor_has_a_case(string id) =>
        Assert.Contains(Directory.GetFiles(Repository.Cases, "diagnostics.verified.txt", SearchOption.AllDirectories), path => File.ReadAllText(path).Contains($" {id}: ", StringComparison.Ordinal));

    private static DiagnosticDescriptor Descriptor(string id) => All.Single(descriptor => descriptor.Id == id);
}
