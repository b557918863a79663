using System;

namespace McpGen.Protocol;

/// <summary>How an era wants the result of a call.</summary>
/// <param name="End">What follows the members that tools fill in: more members, if any, and the closing brace.</param>
/// <param name="BeforeMeta">The same for a result that has a <c>_meta</c> of its own, up to the first member of that.</param>
/// <param name="IsLegacy">Whether revisions before 2026-07-28 read it.</param>
internal sealed record ResultShape(ReadOnlyMemory<byte> End, ReadOnlyMemory<byte> BeforeMeta, bool IsLegacy);
