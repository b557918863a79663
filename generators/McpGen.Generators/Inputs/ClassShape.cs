using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace McpGen.Generators.Inputs;

/// <summary>What keeps a class from being completed by a generated half.</summary>
internal enum ClassFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not declared <c>partial</c>.</summary>
    NotPartial,

    /// <summary>It stands inside another type.</summary>
    Nested,

    /// <summary>It has type parameters.</summary>
    Generic,

    /// <summary>It is <c>static</c>, so it cannot implement an interface.</summary>
    Static,

    /// <summary>It is <c>file</c>-local, so no other file can complete it.</summary>
    FileLocal,
}

/// <summary>The rules for a class that carries <c>[McpGateway]</c>, the same for the generator and for the analyzer that explains them.</summary>
internal static class ClassShape
{
    /// <summary>The first rule that a class breaks.</summary>
    public static ClassFault FaultOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.ContainingType is not null ? ClassFault.Nested :
        type.IsGenericType ? ClassFault.Generic :
        type.IsStatic ? ClassFault.Static :
        type.IsFileLocal ? ClassFault.FileLocal :
        !IsPartial(type, cancellationToken) ? ClassFault.NotPartial :
        ClassFault.None;

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
