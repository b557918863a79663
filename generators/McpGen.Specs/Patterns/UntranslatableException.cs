using System;

namespace McpGen.Specs.Patterns;

/// <summary>Ends the translation of a pattern; never leaves this folder.</summary>
internal sealed class UntranslatableException(string reason) : Exception(reason);
