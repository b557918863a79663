namespace McpGen.Specs.Model;

/// <summary>What no answer of a gateway may show.</summary>
/// <param name="Fields">Names of members that are hidden at any depth.</param>
/// <param name="Detect">Kinds of values that are hidden wherever they stand, as the manifest calls them, in its order.</param>
/// <param name="Removes">Whether what is hidden is left out instead of masked.</param>
public sealed record RedactionModel(EquatableArray<string> Fields, EquatableArray<string> Detect, bool Removes);
