using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Everything a place in a text means to an NFA: a state of the DFA. Assertions at the place are still to be judged, for they need what follows.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="Behind">The states of the lookbehinds' automata.</param>
/// <param name="Threads">The threads, ascending.</param>
internal sealed record NfaPosition(Side Before, int[] Behind, IReadOnlyList<NfaThread> Threads)
{
    /// <summary>The position as numbers: equal when the positions are.</summary>
    public int[] Key() => [(int)Before, .. Behind, .. Threads.SelectMany(static thread => new[] { thread.State, thread.Debt })];
}
