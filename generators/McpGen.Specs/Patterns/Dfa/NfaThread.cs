using System;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>One way through an NFA: where it is, and what the lookaheads it passed still ask of the rest of the text.</summary>
/// <param name="State">The NFA's state.</param>
/// <param name="Debt">The <see cref="Debts"/>.</param>
internal readonly record struct NfaThread(int State, int Debt) : IComparable<NfaThread>
{
    /// <inheritdoc/>
    public int CompareTo(NfaThread other) => State != other.State ? State.CompareTo(other.State) : Debt.CompareTo(other.Debt);
}
