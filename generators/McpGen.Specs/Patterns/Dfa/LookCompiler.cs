using System;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Compiles what a lookaround asks for into an automaton of its own, which then runs beside the pattern's.</summary>
internal static class LookCompiler
{
    /// <summary>Which texts may follow the place; a start for each <see cref="Side"/> before it.</summary>
    public static Automaton Ahead(LookSyntax look, Alphabet alphabet)
    {
        if (Contains(look.Body, static part => part is LookSyntax { Behind: true }))
        {
            throw PatternFaultException.Unsupported(look.Position, "a lookbehind within a lookahead");
        }

        var body = Compile(look.Body, alphabet, SearchMode.Prefix);
        return look.Negative ? body.Complement() : body;
    }

    /// <summary>Which texts may precede the place.</summary>
    public static Automaton Behind(LookSyntax look, Alphabet alphabet)
    {
        if (Contains(look.Body, static part => part is LookSyntax or AssertionSyntax { Kind: not AssertionKind.Start }))
        {
            throw PatternFaultException.Unsupported(look.Position, "a condition within a lookbehind");
        }

        var body = Compile(new SequenceSyntax([look.Body, new AssertionSyntax(AssertionKind.End)]), alphabet, SearchMode.Anywhere);
        return look.Negative ? body.Complement() : body;
    }

    private static Automaton Compile(PatternSyntax syntax, Alphabet alphabet, SearchMode mode) =>
        Minimizer.Minimize(Determinizer.Determinize(NfaBuilder.Build(syntax, alphabet), alphabet, mode));

    private static bool Contains(PatternSyntax syntax, Func<PatternSyntax, bool> what) => what(syntax) || syntax switch
    {
        SequenceSyntax sequence => sequence.Parts.Any(part => Contains(part, what)),
        ChoiceSyntax choice => choice.Branches.Any(branch => Contains(branch, what)),
        RepeatSyntax repeat => Contains(repeat.Body, what),
        LookSyntax look => Contains(look.Body, what),
        _ => false,
    };
}
