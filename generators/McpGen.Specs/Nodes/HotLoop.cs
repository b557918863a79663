using System.Runtime.CompilerServices;

namespace McpGen.Specs.Nodes;

/// <summary>How loops over a whole text are compiled. A document is read once per process, so there is no time to warm up.</summary>
internal static class HotLoop
{
    /// <summary><c>AggressiveOptimization</c>, which netstandard2.0 has no name for; runtimes without it ignore the bit.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
