using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace McpGen.Generators.Inputs;

/// <summary>Turns a class that carries <c>[McpGateway]</c> into a plain value.</summary>
internal static class GatewayClassReader
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "McpGen.McpGatewayAttribute";

    private static readonly SymbolDisplayFormat NamespaceFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The class; null for one that cannot be completed, which the analyzer reports.</summary>
    public static GatewayClass? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        if (ManifestOf(attribute) is not { } manifest || ClassShape.FaultOf(type, cancellationToken) != ClassFault.None)
        {
            return null;
        }

        var sourcePath = attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath ?? "";
        return new(Namespace(type), type.Name, Declaration(type), manifest, sourcePath);
    }

    /// <summary>What the attribute names; null while it is being typed.</summary>
    public static string? ManifestOf(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;

    private static string Namespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(NamespaceFormat);

    private static string Declaration(INamedTypeSymbol type) =>
        $"{SyntaxFacts.GetText(type.DeclaredAccessibility)} partial {(type.IsRecord ? "record" : "class")}";
}
