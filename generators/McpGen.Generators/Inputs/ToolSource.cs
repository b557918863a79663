using McpGen.Specs.Model;

namespace McpGen.Generators.Inputs;

/// <summary>One file to generate: a tool.</summary>
/// <param name="Class">The class whose gateway the tool belongs to.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Manifest">The manifest's file name.</param>
/// <param name="Tool">The tool.</param>
internal sealed record ToolSource(GatewayClass Class, string HintName, string Manifest, ToolModel Tool);
