using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.Specs.Model;
using McpGen.Specs.Patterns.Dfa;
using Xunit;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>The tables against engines that share nothing with them.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_728;

    [Fact]
    public void Random_patterns_match_what_dotnet_matches() => CompareWithDotNet(Random(2_500), texts: 120, maxLength: 16, leastComparisons: 200_000);

    [Fact]
    public void Random_patterns_match_what_ECMAScript_matches() => CompareWithNode(Random(2_500), texts: 60, maxLength: 16);

    [Fact]
    public void Patterns_of_real_documents_match_what_dotnet_matches() => CompareWithDotNet(CorpusPatterns.OrSkip(), texts: 500, maxLength: 200, leastComparisons: 50_000);

    [Fact]
    public void Patterns_of_real_documents_match_what_ECMAScript_matches() => CompareWithNode(CorpusPatterns.OrSkip(), texts: 200, maxLength: 200);

    [Fact]
    public void All_but_a_few_patterns_of_real_documents_have_a_table()
    {
        var patterns = CorpusPatterns.OrSkip();
        var faults = patterns.Select(static pattern => (pattern, PatternCompiler.Compile(pattern).Fault)).Where(static pair => pair.Fault is not null).ToList();
        foreach (var (pattern, fault) in faults)
        {
            output.WriteLine($"{fault!.Kind} at {fault.Position}: {fault.Reason}: {(pattern.Length > 100 ? pattern[..100] + "…" : pattern)}");
        }

        output.WriteLine($"{patterns.Length - faults.Count} of {patterns.Length} patterns have a table.");
        Assert.InRange(faults.Count, 0, patterns.Length / 50);
    }

    private static string[] Random(int count)
    {
        var patterns = new RandomPatterns(new Random(Seed));
        return [.. Enumerable.Range(0, count).Select(_ => patterns.Next()).Distinct()];
    }

    private void CompareWithDotNet(IEnumerable<string> patterns, int texts, int maxLength, int leastComparisons)
    {
        var random = new Random(Seed);
        var (comparisons, matches) = (0, 0);
        var differences = new List<string>();
        foreach (var pattern in patterns)
        {
            if (PatternCompiler.Compile(pattern).Table is not { } table)
            {
                continue;
            }

            var compiled = Matching.Pattern(pattern, table);
            var regex = DotNetOracle.Build(pattern);
            var source = new RandomTexts(random, table, basicPlane: true, maxLength);
            for (var i = 0; i < texts; i++)
            {
                var text = source.Next();
                if (DotNetOracle.IsMatch(regex, text) is not { } expected)
                {
                    break;
                }

                comparisons++;
                matches += expected ? 1 : 0;
                if (compiled.IsMatch(text) != expected)
                {
                    differences.Add($"{pattern} {(expected ? "matches" : "does not match")} {Regex.Escape(text)}");
                }
            }
        }

        output.WriteLine($"{comparisons} comparisons, {matches} of them matches, {differences.Count} differences");
        Assert.Empty(differences.Take(20));
        Assert.True(comparisons >= leastComparisons, $"{comparisons} comparisons");
    }

    private void CompareWithNode(IEnumerable<string> patterns, int texts, int maxLength)
    {
        var random = new Random(Seed);
        var questions = new List<NodeOracle.Question>();
        foreach (var pattern in patterns)
        {
            if (PatternCompiler.Compile(pattern).Table is { } table)
            {
                // V8 finds \B between the halves of a surrogate pair, where ECMA-262 has no place.
                var source = new RandomTexts(random, table, basicPlane: pattern.Contains(@"\B"), maxLength);
                questions.Add(new(pattern, [.. Enumerable.Range(0, texts).Select(_ => source.Next())]));
            }
        }

        var answers = NodeOracle.Ask(questions);
        var differences = new List<string>();
        foreach (var (question, answer) in questions.Zip(answers).Where(static pair => pair.Second != "-"))
        {
            var own = string.Concat(question.Texts.Select(text => Matching.Matches(question.Pattern, text) ? '1' : '0'));
            differences.AddRange(question.Texts.Where((_, i) => own[i] != answer[i]).Select(text => $"{question.Pattern} on {Regex.Escape(text)}"));
        }

        output.WriteLine($"{answers.Where(static answer => answer != "-").Sum(static answer => answer.Length)} comparisons, {answers.Count(static answer => answer == "-")} patterns not for flag u");
        Assert.Empty(differences.Take(20));
    }
}
