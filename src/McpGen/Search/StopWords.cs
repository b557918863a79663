namespace McpGen.Search;

/// <summary>Words of questions that say nothing about what is asked for.</summary>
internal static class StopWords
{
    // Sorted by length and then by alphabet, so that few are compared.
    private static readonly string[] Words =
    [
        "a", "i", "s",
        "am", "an", "as", "at", "be", "by", "do", "if", "in", "is", "it", "me", "no", "of", "on", "or", "so", "to", "us", "we",
        "and", "any", "are", "can", "did", "for", "get", "got", "had", "has", "her", "him", "his", "how", "its", "let", "may", "our", "she", "the", "was", "who", "you",
        "been", "does", "each", "from", "give", "have", "here", "into", "just", "like", "more", "need", "only", "over", "some", "such", "tell", "than", "that",
        "them", "then", "they", "this", "very", "want", "were", "what", "when", "will", "with", "your",
        "about", "being", "could", "every", "given", "other", "shall", "shows", "their", "there", "these", "thing", "those", "using", "where", "which", "while", "whose", "would",
        "please", "should", "things",
    ];

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(char[] word, int length)
    {
        foreach (var stop in Words)
        {
            if (stop.Length >= length)
            {
                if (stop.Length > length)
                {
                    return false;
                }

                if (IsSame(stop, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSame(string stop, char[] word)
    {
        for (var i = 0; i < stop.Length; i++)
        {
            if (stop[i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
