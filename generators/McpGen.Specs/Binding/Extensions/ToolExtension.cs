using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Extensions;

/// <summary>What the extensions of a document say about one operation as a tool. The manifest beats all of it.</summary>
/// <param name="Title">The node of a title; null for none.</param>
/// <param name="Description">The node of a description; null for none.</param>
/// <param name="Annotations">Hints that make the tool look no safer than its method does.</param>
internal sealed record ToolExtension(SpecNode? Title, SpecNode? Description, AnnotationsEntry Annotations);
