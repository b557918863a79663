using System.Collections.Generic;

namespace McpGen.Specs.OpenApi;

/// <summary>Schemes that must all be satisfied; of several requirements one is enough.</summary>
public sealed class SecurityRequirement
{
    internal SecurityRequirement(IReadOnlyList<(string Scheme, IReadOnlyList<string> Scopes)> schemes)
    {
        Schemes = schemes;
    }

    /// <summary>Names of security schemes, with the scopes needed. Empty when an anonymous call will do.</summary>
    public IReadOnlyList<(string Scheme, IReadOnlyList<string> Scopes)> Schemes { get; }
}
