namespace McpGen.Generators.Inputs;

/// <summary>One file to generate: a user's class completed.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Manifest">The manifest's file name.</param>
/// <param name="Gateway">The gateway's name; null when the manifest has no usable gateway.</param>
internal sealed record ClassSource(GatewayClass Class, string HintName, string Manifest, string? Gateway);
