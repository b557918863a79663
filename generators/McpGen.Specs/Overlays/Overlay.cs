using System.Collections.Generic;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Overlays;

/// <summary>An overlay as read (OpenAPI Overlay 1.0 and 1.1).</summary>
/// <param name="File">The file.</param>
/// <param name="Extends">The document it is written for; null when it does not say.</param>
/// <param name="Actions">What it does, in order.</param>
internal sealed record Overlay(SpecFile File, SpecNode? Extends, IReadOnlyList<OverlayAction> Actions);

/// <summary>One action of an overlay. Exactly one of update, copy and removal is set.</summary>
/// <param name="TargetNode">Where the target stands.</param>
/// <param name="Target">What is changed.</param>
/// <param name="Update">What is merged into the target.</param>
/// <param name="CopyNode">Where the query of a copy stands.</param>
/// <param name="Copy">What is copied into the target.</param>
/// <param name="IsRemoval">Whether the target is removed.</param>
internal sealed record OverlayAction(SpecNode TargetNode, JsonPath Target, SpecNode? Update, SpecNode? CopyNode, JsonPath? Copy, bool IsRemoval);
