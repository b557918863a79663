using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace McpGen.Benchmarks.Generator;

/// <summary>What any generator with an attribute costs: it looks for one and emits nothing.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = context.SyntaxProvider.ForAttributeWithMetadataName(
            "McpGen.McpGatewayAttribute", static (node, _) => node is ClassDeclarationSyntax, static (target, _) => target.TargetSymbol.Name);
        context.RegisterSourceOutput(classes, static (_, _) => { });
    }
}
