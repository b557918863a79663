using System;
using System.Buffers;

namespace McpGen.Search;

/// <summary>Finds the tools that a question is about: the sum of the weights of its words, each word's synonyms counting for less.</summary>
internal static class ToolSearch
{
    /// <summary>How many words of a question are looked up; it bounds the work of a search.</summary>
    private const int MaxWords = 24;

    // Of a hundred.
    private const int SynonymWorth = 50;

    /// <summary>Fills <paramref name="found"/> with the numbers of the best tools, best first; of equal ones the first by name.</summary>
    /// <param name="index">The index.</param>
    /// <param name="question">In any words.</param>
    /// <param name="found">As many as are wanted.</param>
    /// <returns>How many were found.</returns>
    public static int Find(ToolIndex index, string question, Span<int> found)
    {
        // A pool may have more at hand than was asked for.
        var rented = ArrayPool<int>.Shared.Rent(2 * index.Count);
        var word = ArrayPool<char>.Shared.Rent(SearchWords.Longest);
        var scores = rented.AsSpan(0, index.Count);
        var ofWord = rented.AsSpan(index.Count, index.Count);
        scores.Clear();
        ofWord.Clear();
        try
        {
            var words = new SearchWords(question);
            for (var (i, length) = (0, words.Next(word)); i < MaxWords && length > 0; i++, length = words.Next(word))
            {
                Weigh(index, word.AsSpan(0, length), ofWord);
                for (var tool = 0; tool < scores.Length; tool++)
                {
                    scores[tool] += ofWord[tool];
                }

                ofWord.Clear();
            }

            Prefer(index, words, scores);
            return Best(scores, found);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(word);
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>A word counts once for a tool, however many of its synonyms the tool has.</summary>
    private static void Weigh(ToolIndex index, ReadOnlySpan<char> word, Span<int> scores)
    {
        Raise(index.Find(word), 100, scores);
        foreach (var group in Synonyms.All)
        {
            foreach (var member in group)
            {
                if (word.SequenceEqual(member))
                {
                    foreach (var synonym in group)
                    {
                        Raise(index.Find(synonym), SynonymWorth, scores);
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Tools that do what the question wants done come before those that do something else to the same thing.</summary>
    private static void Prefer(ToolIndex index, SearchWords words, Span<int> scores)
    {
        var actions = words.Action == 0 && words.HasPlural ? Actions.Read : words.Action;
        actions |= (actions & Actions.Read) != 0 && words.HasPlural ? Actions.List : 0;
        Prefer(index, actions, Actions.Create, SearchAction.Create, scores);
        Prefer(index, actions, Actions.Update, SearchAction.Update, scores);
        Prefer(index, actions, Actions.Delete, SearchAction.Delete, scores);
        Prefer(index, actions, Actions.Read, SearchAction.Read, scores);
        Prefer(index, actions, Actions.List, SearchAction.List, scores);
    }

    private static void Prefer(ToolIndex index, Actions wanted, Actions action, string word, Span<int> scores)
    {
        if ((wanted & action) == 0)
        {
            return;
        }

        for (var postings = index.Find(word); postings.Next();)
        {
            // What has nothing else in common with the question is not found by what it does alone.
            scores[postings.Tool] += scores[postings.Tool] == 0 ? 0 : postings.Weight;
        }
    }

    private static void Raise(ToolIndex.Postings postings, int worth, Span<int> scores)
    {
        while (postings.Next())
        {
            scores[postings.Tool] = Math.Max(scores[postings.Tool], postings.Weight * worth / 100);
        }
    }

    private static int Best(ReadOnlySpan<int> scores, Span<int> found)
    {
        var count = 0;
        for (var tool = 0; tool < scores.Length; tool++)
        {
            if (scores[tool] == 0 || (count == found.Length && scores[tool] <= scores[found[count - 1]]))
            {
                continue;
            }

            count = Math.Min(count + 1, found.Length);
            var place = count - 1;
            for (; place > 0 && scores[found[place - 1]] < scores[tool]; place--)
            {
                found[place] = found[place - 1];
            }

            found[place] = tool;
        }

        return count;
    }
}
