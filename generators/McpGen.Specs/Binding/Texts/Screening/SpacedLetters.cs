using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>Words written letter by letter: <c>i g n o r e</c>.</summary>
internal static class SpacedLetters
{
    private const int Fewest = 6;

    private static readonly string[] Telling =
    [
        "ignore", "disregard", "forget", "instruct", "previous", "system", "prompt", "secret", "password", "credential", "reveal", "disclose", "donot", "tell", "send", "upload",
        "execute", "override", "token", "user",
    ];

    /// <summary>Adds a signal for each run of single letters that spells something telling.</summary>
    public static void Add(IReadOnlyList<Word> words, List<Signal> signals)
    {
        for (var i = 0; i < words.Count;)
        {
            var start = i;
            var spelled = new StringBuilder();
            while (i < words.Count && words[i].Text.Length == 1)
            {
                spelled.Append(words[i++].Text);
            }

            if (i - start >= Fewest)
            {
                var word = spelled.ToString();
                var found = Telling.Count(telling => word.IndexOf(telling, StringComparison.Ordinal) >= 0);
                if (found > 0)
                {
                    signals.Add(new(SignalKind.Disguise, found > 1 ? 10 : 8, words[start].Start, words[i - 1].End));
                }
            }

            i = i == start ? i + 1 : i;
        }
    }
}
