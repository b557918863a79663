namespace McpGen.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class Steps
{
    /// <summary>Files to plain text.</summary>
    public const string Files = nameof(Files);

    /// <summary>The manifests among them.</summary>
    public const string Manifests = nameof(Manifests);

    /// <summary>All others, as one set in which references resolve.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>Each manifest bound to the documents.</summary>
    public const string Bound = nameof(Bound);

    /// <summary>What is wrong, each thing once.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>What the lists of tools cost.</summary>
    public const string Costs = nameof(Costs);

    /// <summary>The same where the build asks for it tool by tool.</summary>
    public const string Reports = nameof(Reports);

    /// <summary>The files that keep the level which a tool list has reached.</summary>
    public const string Ratchets = nameof(Ratchets);

    /// <summary>Each manifest's ratchet compared with its file, or the text that the file is to get.</summary>
    public const string Ratcheted = nameof(Ratcheted);

    /// <summary>The gateways without their problems.</summary>
    public const string Gateways = nameof(Gateways);

    /// <summary>The classes that carry the attribute.</summary>
    public const string Classes = nameof(Classes);

    /// <summary>The classes that have a manifest.</summary>
    public const string Assigned = nameof(Assigned);

    /// <summary>The classes with their gateways.</summary>
    public const string Joined = nameof(Joined);

    /// <summary>The files of classes.</summary>
    public const string ClassSources = nameof(ClassSources);

    /// <summary>The files of gateways.</summary>
    public const string GatewaySources = nameof(GatewaySources);

    /// <summary>The files of indexes.</summary>
    public const string IndexSources = nameof(IndexSources);

    /// <summary>The files of tools.</summary>
    public const string ToolSources = nameof(ToolSources);
}
