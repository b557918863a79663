using McpGen.Specs.Model;

namespace McpGen.Generators.Inputs;

/// <summary>One file to generate: a gateway put together.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Gateway">The gateway without its tools, so that a change inside a tool leaves this file alone.</param>
/// <param name="Tools">The tools by name.</param>
/// <param name="Facade">What stands in the list for them; null when they are listed.</param>
internal sealed record GatewaySource(GatewayClass Class, string HintName, GatewayModel Gateway, EquatableArray<ToolReference> Tools, FacadeModel? Facade);

/// <summary>One file to generate: the index of a gateway's tools.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintName">The file's name.</param>
/// <param name="Gateway">The gateway's name.</param>
/// <param name="Manifest">The manifest's file name.</param>
/// <param name="Search">The index.</param>
internal sealed record IndexSource(GatewayClass Class, string HintName, string Gateway, string Manifest, SearchModel Search);

/// <summary>A tool as its gateway sees it.</summary>
/// <param name="ClassName">The C# class.</param>
/// <param name="Upstream">The C# name of its upstream.</param>
internal sealed record ToolReference(string ClassName, string Upstream);
