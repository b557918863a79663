using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>
/// A phrase: words one after the other. <c>a|b</c> are alternatives, <c>instruct*</c> a beginning, and <c>~3</c> lets up to three words pass.
/// </summary>
internal sealed class SignalRule
{
    private readonly List<(string[] Words, int Gap)> _steps = [];

    public SignalRule(SignalKind kind, int weight, string phrase)
    {
        (Kind, Weight) = (kind, weight);
        var gap = 0;
        foreach (var part in phrase.Split(' '))
        {
            if (part[0] == '~')
            {
                gap = part[1] - '0';
            }
            else
            {
                _steps.Add((part.Split('|'), gap));
                gap = 0;
            }
        }
    }

    /// <summary>What the phrase is.</summary>
    public SignalKind Kind { get; }

    /// <summary>How much it says.</summary>
    public int Weight { get; }

    /// <summary>The words it can begin with.</summary>
    public IEnumerable<string> Beginnings => _steps[0].Words;

    /// <summary>The signal when the phrase begins with a word of a text; null when it does not.</summary>
    public Signal? Match(IReadOnlyList<Word> words, int start)
    {
        var disguised = false;
        var at = start;
        if (!IsOne(words[at], _steps[0].Words, ref disguised))
        {
            return null;
        }

        foreach (var (alternatives, gap) in _steps.Skip(1))
        {
            var last = Math.Min(at + 1 + gap, words.Count - 1);
            var next = at + 1;
            while (next <= last && !IsOne(words[next], alternatives, ref disguised))
            {
                next++;
            }

            if (next > last)
            {
                return null;
            }

            at = next;
        }

        // Nobody disguises words that are harmless.
        return new(Kind, Weight + (disguised ? 4 : 0), words[start].Start, words[at].End);
    }

    private static bool IsOne(Word word, string[] alternatives, ref bool disguised)
    {
        foreach (var alternative in alternatives)
        {
            if (Fits(word.Text, alternative))
            {
                disguised |= word.IsDisguised;
                return true;
            }

            if (word.Other is { } other && other.Split(' ').Any(reading => Fits(reading, alternative)))
            {
                disguised = true;
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string word, string alternative)
    {
        var stem = alternative.Length - 1;
        return alternative[stem] == '*'
            ? word.Length >= stem && string.CompareOrdinal(word, 0, alternative, 0, stem) == 0
            : word == alternative;
    }
}
