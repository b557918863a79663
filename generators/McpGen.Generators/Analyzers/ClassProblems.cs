using System.Collections.Immutable;
using McpGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace McpGen.Generators.Analyzers;

/// <summary>The catalog of what can be wrong with a class that carries <c>[McpGateway]</c>. Ids are never reused.</summary>
internal static class ClassProblems
{
    private const string Category = "McpGen";

    /// <summary>The other half of the class cannot be added.</summary>
    public static readonly DiagnosticDescriptor NotPartial = new(
        "MCPGEN401",
        "Gateway class is not partial",
        "'{0}' carries [McpGateway] and must be partial, because its other half is generated; add 'partial' to every declaration of it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen401");

    /// <summary>The class stands inside another type.</summary>
    public static readonly DiagnosticDescriptor Nested = new(
        "MCPGEN402",
        "Gateway class is nested",
        "'{0}' carries [McpGateway] and must not be nested; move it out of '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen402");

    /// <summary>The class has type parameters.</summary>
    public static readonly DiagnosticDescriptor Generic = new(
        "MCPGEN403",
        "Gateway class is generic",
        "'{0}' carries [McpGateway] and must not have type parameters; a gateway is one concrete class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen403");

    /// <summary>No file of the build is the manifest.</summary>
    public static readonly DiagnosticDescriptor ManifestNotFound = new(
        "MCPGEN404",
        "Manifest not found",
        "No manifest '{0}' is part of the build; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen404");

    /// <summary>Another class has the manifest already.</summary>
    public static readonly DiagnosticDescriptor ManifestTaken = new(
        "MCPGEN405",
        "Manifest named by two classes",
        "'{0}' is the manifest of '{1}' already; a manifest has one class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen405",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The class cannot implement an interface.</summary>
    public static readonly DiagnosticDescriptor Static = new(
        "MCPGEN406",
        "Gateway class is static",
        "'{0}' carries [McpGateway] and must not be static, because its other half implements an interface",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen406");

    /// <summary>The class is invisible to its other half.</summary>
    public static readonly DiagnosticDescriptor FileLocal = new(
        "MCPGEN407",
        "Gateway class is file-local",
        "'{0}' carries [McpGateway] and must not be file-local, because its other half stands in another file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen407");

    /// <summary>The name fits several files.</summary>
    public static readonly DiagnosticDescriptor ManifestAmbiguous = new(
        "MCPGEN408",
        "Manifest is ambiguous",
        "'{0}' can be {1}; write more of its path",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Page + "#mcpgen408");

    /// <summary>Every entry, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotPartial, Nested, Generic, ManifestNotFound, ManifestTaken, Static, FileLocal, ManifestAmbiguous];
}
