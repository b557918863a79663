using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;

namespace McpGen.Generators.Inputs;

/// <summary>A manifest's gateway without its problems, so that a problem which only moved never rewrites sources.</summary>
/// <param name="ManifestPath">The manifest as the build names it.</param>
/// <param name="Gateway">The gateway; null when the manifest has none that is usable.</param>
internal sealed record BoundManifest(string ManifestPath, GatewayModel? Gateway);

/// <summary>A class and the gateway it stands for: everything there is to generate for it.</summary>
/// <param name="Assigned">The class with its manifest.</param>
/// <param name="Gateway">The gateway; null when the manifest has none that is usable.</param>
internal sealed record BoundClass(AssignedClass Assigned, GatewayModel? Gateway)
{
    /// <summary>Brings a class and its gateway together.</summary>
    public static BoundClass Join(AssignedClass assigned, IReadOnlyList<BoundManifest> manifests) =>
        new(assigned, manifests.FirstOrDefault(manifest => manifest.ManifestPath == assigned.ManifestPath)?.Gateway);

    /// <summary>The file of the class's other half.</summary>
    public ClassSource ToClassSource() => new(Assigned.Class, HintNames.Class(Assigned.HintPrefix), ManifestName, Gateway?.Name);

    /// <summary>The file that puts the gateway together; none without a gateway.</summary>
    public GatewaySource[] ToGatewaySources() => Gateway is null
        ? []
        :
        [
            new(
                Assigned.Class,
                HintNames.Gateway(Assigned.HintPrefix),
                Gateway with { Tools = default, Search = null },
                Gateway.Tools.Select(static tool => new ToolReference(tool.ClassName, tool.Upstream)).ToEquatableArray(),
                Gateway.Search?.Facade),
        ];

    /// <summary>The file of the index; none where tools are listed.</summary>
    public IndexSource[] ToIndexSources() => Gateway?.Search is { } search
        ? [new(Assigned.Class, HintNames.Index(Assigned.HintPrefix), Gateway.Name, Gateway.Manifest, search)]
        : [];

    /// <summary>The files of the tools; none without a gateway.</summary>
    public IEnumerable<ToolSource> ToToolSources() => Gateway is null
        ? []
        : Gateway.Tools.Select(tool => new ToolSource(Assigned.Class, HintNames.Tool(Assigned.HintPrefix, tool.ClassName), ManifestName, tool));

    private string ManifestName => Assigned.ManifestPath.Substring(Assigned.ManifestPath.LastIndexOfAny(['/', '\\']) + 1);
}
