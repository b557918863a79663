using System;

namespace McpGen.Tests.Wire;

/// <summary>How many random cases a test runs.</summary>
internal static class FuzzCases
{
    /// <summary>Whether the environment asks for all of them (<c>MCPGEN_FUZZ=full</c>).</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("MCPGEN_FUZZ") == "full";

    /// <summary>A few of them, or as many as asked for.</summary>
    public static int Count(int few, int full) => IsFull ? full : few;
}
