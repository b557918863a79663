namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Compiles a JSON Schema <c>pattern</c> (ECMA-262, a search by code points) to the table of a minimal DFA.</summary>
public static class PatternCompiler
{
    /// <summary>Never throws, and ends soon whatever the pattern: see the limits of <c>DfaLimits</c>.</summary>
    /// <param name="pattern">As in the schema.</param>
    public static PatternCompilation Compile(string pattern)
    {
        try
        {
            var syntax = PatternParser.Parse(pattern);
            var alphabet = Alphabet.Of(syntax);
            var nfa = NfaBuilder.Build(syntax, alphabet);
            var automaton = Minimizer.Minimize(Determinizer.Determinize(nfa, alphabet, SearchMode.Anywhere));
            return new(TableWriter.Write(automaton, alphabet), null);
        }
        catch (PatternFaultException exception)
        {
            return new(null, exception.Fault);
        }
    }
}
