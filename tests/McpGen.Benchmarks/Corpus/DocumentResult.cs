using System;
using System.Collections.Generic;

namespace McpGen.Benchmarks.Corpus;

/// <summary>What became of one document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Operations">How many operations it has.</param>
/// <param name="Tools">How many became tools.</param>
/// <param name="LeftOut">How many did not, by the id of the problem that says why.</param>
/// <param name="Defects">What must not happen: crashes, operations lost without a problem, bad names, complaints of the compiler.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record DocumentResult(
    string Path, int Operations, int Tools, IReadOnlyDictionary<string, int> LeftOut, IReadOnlyList<string> Defects, TimeSpan Elapsed);
