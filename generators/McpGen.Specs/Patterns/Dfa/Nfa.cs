using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A pattern as an automaton that may be in several states at once.</summary>
/// <param name="States">The states.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Ahead">What lookaheads ask for, of the text from their place on.</param>
/// <param name="Behind">What lookbehinds ask for, of the text up to their place.</param>
internal sealed record Nfa(IReadOnlyList<NfaState> States, int Start, IReadOnlyList<Automaton> Ahead, IReadOnlyList<Automaton> Behind);
