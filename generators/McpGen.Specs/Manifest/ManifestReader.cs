using System.Collections.Generic;
using System.Linq;
using McpGen.Egress;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>Reads a manifest. Every problem of the file is reported; what is sound is still read, so that documents are checked in the same build.</summary>
internal static class ManifestReader
{
    /// <summary>Null when there is no gateway to speak of.</summary>
    public static GatewayManifest? Read(SpecFile file, ICollection<Problem> problems)
    {
        var root = SpecReader.ReadWithPaths(file, problems);
        if (root is null)
        {
            return null;
        }

        // A manifest for another version must not be judged by the keys of this one.
        if (root["mcpgen"] is { Scalar: { } version } versionNode && version != ManifestShape.Version)
        {
            problems.Add(ManifestProblems.UnsupportedVersion(versionNode, ManifestShape.Version));
            return null;
        }

        new ShapeChecker(problems).Check(root, "the manifest", ManifestShape.Root);
        ManifestTexts.Check(root, problems);
        var gateway = root["gateway"];
        if (gateway is null || Lenient.Text(gateway["name"]) is not { } name)
        {
            return null;
        }

        return new(
            file,
            new(name.Trim(), Lenient.Text(gateway["title"]), Lenient.Text(gateway["version"]) ?? "1.0.0", Lenient.Text(gateway["instructions"])),
            [.. (root["upstreams"]?.Members ?? []).Select(member => ReadUpstream(member, problems))],
            [.. (root["tools"]?.Items ?? []).Select(tool => ToolReader.Read(tool, problems)).OfType<ToolEntry>()],
            Lenient.Text(root["untrustedText"]) switch { "strip" => UntrustedText.Strip, "fail" => UntrustedText.Fail, _ => UntrustedText.Quarantine },
            ResultReader.ReadRedact(root["redact"], problems),
            ReadAudit(root["audit"]),
            ReadSearch(root, problems),
            Lenient.Text(root["profile"]) == "directory",
            BudgetReader.Read(root, problems));
    }

    private static bool ReadSearch(SpecNode root, ICollection<Problem> problems)
    {
        var isSearched = Lenient.Text(root["discovery"]) == "search";
        foreach (var listed in isSearched ? [] : (root["tools"]?.Items ?? []).SelectMany(static tool => tool.Members).Where(static key => key is { Key: "listed", Value.Scalar: "true" }))
        {
            problems.Add(ManifestProblems.KeyNeeds(listed, "discovery: search"));
        }

        return isSearched;
    }

    private static UpstreamSection ReadUpstream(Member upstream, ICollection<Problem> problems)
    {
        // The shape has reported what is ill-typed; here only what the shape cannot say.
        var before = problems.Count;
        var node = upstream.Value;
        var openApi = Lenient.PositionedText(node["openapi"]);
        var isPrivate = Lenient.Text(node["network"]) == "private";
        var baseUrl = ReadBaseUrl(node["baseUrl"], isPrivate, problems);
        var headers = HeaderReader.Read(node["headers"], problems);
        var usesServers = Lenient.Text(node["servers"]) == "document";
        foreach (var member in node["baseUrl"] is null ? [] : node.Members.Where(static key => key.Key == "servers"))
        {
            problems.Add(ManifestProblems.KeysExclude(member, "baseUrl"));
        }

        var timeout = node["timeout"] is { } duration ? DurationText.Read(duration, "timeout", []) : null;
        var maxAnswer = node["maxAnswer"] is { } size ? SizeText.Read(size, "maxAnswer", []) : null;
        var isSound = problems.Count == before && openApi is not null && (baseUrl is not null || node["baseUrl"] is null);
        Positioned<string>[] overlays = [.. (node["overlays"]?.Items ?? []).Select(static item => Lenient.PositionedText(item)).OfType<Positioned<string>>()];
        return new(upstream, openApi, overlays, baseUrl, usesServers, isPrivate, timeout ?? 30_000, (int)(maxAnswer ?? 4 * 1024 * 1024), headers, isSound);
    }

    private static Positioned<string>? ReadBaseUrl(SpecNode? node, bool isPrivate, ICollection<Problem> problems)
    {
        if (Lenient.PositionedText(node) is not { } text || EnvironmentText.Parse(text.Value, out _) is not { } template)
        {
            return null;
        }

        if (BaseUrlText.Fault(template) is { } fault)
        {
            problems.Add(ManifestProblems.BadBaseUrl(text.Node, fault));
            return null;
        }

        if (BaseUrlText.Forbidden(template, isPrivate) is { } host)
        {
            problems.Add(ManifestProblems.ForbiddenHost(text.Node, host, HostText.Kind(host)!.Value));
            return null;
        }

        return text;
    }

    private static AuditSection? ReadAudit(SpecNode? node) => Lenient.Text(node?["file"]) is { } file
        ? new(file, [.. (node!["redact"]?.Items ?? []).Select(static item => Lenient.Text(item)).OfType<string>()], Lenient.Text(node["onError"]) == "continue")
        : null;
}
