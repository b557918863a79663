using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>
/// Finds text that speaks to a model instead of describing something. No single word decides: signals that stand near each other are added, of each
/// kind the strongest.
/// </summary>
internal static class PromptLikeText
{
    /// <summary>How much must come together.</summary>
    private const int Enough = 10;

    // Instructions need their parts close together; a long page mentions everything somewhere.
    private const int Near = 400;
    private const int MaxSignals = 2_000;
    private const int Shortest = 10;

    private static readonly Dictionary<string, List<SignalRule>> Index = Indexed();

    /// <summary>The strongest passage; null when the text is harmless.</summary>
    public static Finding? Find(string text) => text.Length < Shortest ? null : Find(text, isDecoded: false);

    /// <summary>Every signal of a text, in order.</summary>
    public static IReadOnlyList<Signal> Signals(string text) => Signals(text, isDecoded: false);

    private static Finding? Find(string text, bool isDecoded)
    {
        var signals = Signals(text, isDecoded);
        Finding? strongest = null;
        var most = Enough - 1;
        for (var i = 0; i < signals.Count; i++)
        {
            var (sum, top, end) = Window(signals, i);
            if (sum > most)
            {
                most = sum;
                strongest = new(top.Kind, signals[i].Start, end);
            }
        }

        return strongest;
    }

    private static (int Sum, Signal Top, int End) Window(List<Signal> signals, int first)
    {
        var strongest = new Dictionary<SignalKind, int>();
        var (top, end) = (signals[first], signals[first].End);
        for (var i = first; i < signals.Count && signals[i].Start < signals[first].Start + Near; i++)
        {
            var signal = signals[i];
            if (!strongest.TryGetValue(signal.Kind, out var known) || known < signal.Weight)
            {
                strongest[signal.Kind] = signal.Weight;
                end = Math.Max(end, signal.End);
                top = signal.Weight > top.Weight ? signal : top;
            }
        }

        return (strongest.Values.Sum(), top, end);
    }

    private static List<Signal> Signals(string text, bool isDecoded)
    {
        var folded = new FoldedText(text);
        var signals = new List<Signal>();
        for (var i = 0; i < folded.Words.Count && signals.Count < MaxSignals; i++)
        {
            AddPhrases(folded.Words, i, signals);
        }

        RawSignals.Add(folded, signals);
        SpacedLetters.Add(folded.Words, signals);
        if (!isDecoded)
        {
            EncodedText.Add(text, decoded => Find(decoded, isDecoded: true) is not null, signals);
        }

        signals.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Weight.CompareTo(left.Weight));
        return signals;
    }

    private static void AddPhrases(IReadOnlyList<Word> words, int at, List<Signal> signals)
    {
        Add(words[at].Text);
        foreach (var reading in words[at].Other?.Split(' ') ?? [])
        {
            Add(reading);
        }

        void Add(string word)
        {
            if (Index.TryGetValue(Key(word), out var rules))
            {
                foreach (var rule in rules)
                {
                    if (rule.Match(words, at) is { } signal)
                    {
                        signals.Add(signal);
                    }
                }
            }
        }
    }

    // By the first letters: a rule can begin with a word or with the beginning of one.
    private static string Key(string word) => word.Length < 3 ? word : word.Substring(0, 3);

    private static Dictionary<string, List<SignalRule>> Indexed()
    {
        var index = new Dictionary<string, List<SignalRule>>(StringComparer.Ordinal);
        foreach (var rule in SignalRules.English.Concat(ForeignSignalRules.Words))
        {
            foreach (var key in rule.Beginnings.Select(static word => Key(word.TrimEnd('*'))).Distinct())
            {
                if (!index.TryGetValue(key, out var rules))
                {
                    index.Add(key, rules = []);
                }

                rules.Add(rule);
            }
        }

        return index;
    }
}
