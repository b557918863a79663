using System;
using System.Linq;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>
/// Random patterns that ECMA-262 and .NET both read, over few characters so that they meet.
/// Endless repetitions do not nest, for the engines compared with would backtrack for ever.
/// </summary>
internal sealed class RandomPatterns(Random random)
{
    private static readonly string[] Characters = ["a", "b", "-", "1", " ", "_", ".", @"\.", @"\d", @"\w", @"\s", @"\S", @"\W", @"\D", "é", @"\u0061", @"\n"];
    private static readonly string[] Classes = ["[ab]", "[^a]", "[a-c1]", @"[\w-]", @"[^\s]", @"[\s\S]", "[-_.]", @"[^\d]", "[^]", "[^ab1]"];
    private static readonly string[] Assertions = ["^", "$", @"\b", @"\B"];
    private static readonly string[] Quantifiers = ["*", "+", "?", "*?", "{2,}"];
    private static readonly string[] Counts = ["?", "{2}", "{1,3}", "{0,2}?"];
    private static readonly string[] Groups = ["(?:", "("];
    private static readonly string[] Lookarounds = ["(?=", "(?!", "(?<=", "(?<!"];

    public string Next() => Choice(depth: 2, endless: true);

    private string Choice(int depth, bool endless)
    {
        var branches = random.Next(6) == 0 ? 2 : 1;
        return string.Join('|', Enumerable.Range(0, branches).Select(_ => Sequence(depth, endless)));
    }

    private string Sequence(int depth, bool endless) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term(depth, endless)));

    private string Term(int depth, bool endless)
    {
        var kind = random.Next(20);
        if (kind < 2)
        {
            return Pick(Assertions);
        }

        if (kind == 2 && depth == 2)
        {
            return Lookaround();
        }

        var quantifier = random.Next(3) > 0 ? "" : Pick(endless && random.Next(2) == 0 ? Quantifiers : Counts);
        var within = endless && !Quantifiers.Contains(quantifier);
        var atom = kind < 9 && depth > 0 ? Pick(Groups) + Choice(depth - 1, within) + ")" : kind < 13 ? Pick(Classes) : Pick(Characters);
        return atom + quantifier;
    }

    // A lookbehind's body has no conditions.
    private string Lookaround() =>
        Pick(Lookarounds) + string.Concat(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Pick(Classes) + (random.Next(3) == 0 ? Pick(Counts) : ""))) + ")";

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
