namespace McpGen.Specs.Binding.Selection;

/// <summary>Patterns with <c>*</c>. In paths it stays within a segment and <c>**</c> does not; elsewhere both are any text.</summary>
internal static class Glob
{
    /// <summary>Whether an operationId matches, case included.</summary>
    public static bool MatchesText(string pattern, string text) => Matches(pattern, text, stopsAtSlash: false);

    /// <summary>Whether a path matches, case included.</summary>
    public static bool MatchesPath(string pattern, string path) => Matches(pattern, path, stopsAtSlash: true);

    /// <summary>Dynamic programming over both texts: no pattern takes more than the product of the lengths.</summary>
    private static bool Matches(string pattern, string text, bool stopsAtSlash)
    {
        // reached[j]: the pattern so far matches the first j characters.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*')
            {
                var isDouble = i + 1 < pattern.Length && pattern[i + 1] == '*';
                i += isDouble ? 1 : 0;
                for (var j = 1; j <= text.Length; j++)
                {
                    reached[j] |= reached[j - 1] && (isDouble || !stopsAtSlash || text[j - 1] != '/');
                }
            }
            else
            {
                for (var j = text.Length; j > 0; j--)
                {
                    reached[j] = reached[j - 1] && text[j - 1] == pattern[i];
                }

                reached[0] = false;
            }
        }

        return reached[text.Length];
    }
}
