namespace McpGen.Search;

/// <summary>Short forms that mean exactly their long forms, in what is indexed and in what is asked.</summary>
internal static class Aliases
{
    // Pairs; the words are written as WordStem leaves them, and a short form may stand for two words.
    private static readonly string[] Pairs =
    [
        "pr", "pull request", "my", "authentic", "mine", "authentic", "repo", "repository", "org", "organiz", "config", "configur", "env", "environment", "doc", "document", "app", "apply", "db", "databas",
        "dir", "directory", "msg", "messag", "info", "inform", "img", "imag", "auth", "authoriz", "admin", "administrator", "id", "identifier", "url", "link",
        "param", "parameter", "stat", "statistic", "readm", "readme", "ci", "workflow", "signin", "login",
    ];

    /// <summary>The long form of a word, or null.</summary>
    public static string? Of(char[] word, int length)
    {
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            if (IsSame(Pairs[i], word, length))
            {
                return Pairs[i + 1];
            }
        }

        return null;
    }

    private static bool IsSame(string alias, char[] word, int length)
    {
        var same = alias.Length == length;
        for (var i = 0; same && i < length; i++)
        {
            same = alias[i] == word[i];
        }

        return same;
    }
}
