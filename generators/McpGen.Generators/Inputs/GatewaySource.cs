using McpGen.Specs.Model;

namespace McpGen.Generators.Inputs;

/// <summary>One file to generate: a gateway put together.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Gateway">The gateway without its tools, so that a change inside a tool leaves this file alone.</param>
/// <param name="Tools">The tools by name.</param>
internal sealed record GatewaySource(GatewayClass Class, string HintName, GatewayModel Gateway, EquatableArray<ToolReference> Tools);

/// <summary>A tool as its gateway sees it.</summary>
/// <param name="ClassName">The C# class.</param>
/// <param name="Upstream">The C# name of its upstream.</param>
internal sealed record ToolReference(string ClassName, string Upstream);
