namespace McpGen.Search;

/// <summary>
/// Cuts English words to what their forms have in common: <c>creates</c>, <c>created</c>, <c>creating</c> and <c>creation</c> become <c>creat</c>.
/// It is lighter than the stemmers of text retrieval on purpose: the names of an API must stay apart.
/// </summary>
internal static class WordStem
{
    /// <summary>Cuts a word in small letters where it stands.</summary>
    /// <returns>The new length.</returns>
    public static int Of(char[] word, int length)
    {
        length = WithoutPlural(word, length);
        length = WithoutEnding(word, length);
        return length > 3 && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int WithoutPlural(char[] word, int length)
    {
        if (length < 3 || word[length - 1] != 's' || word[length - 2] is 's' or 'u' or 'i')
        {
            return length;
        }

        if (length > 4 && word[length - 2] == 'e')
        {
            if (word[length - 3] == 'i')
            {
                word[length - 3] = 'y';
                return length - 2;
            }

            if (word[length - 3] is 'x' or 'z' || Ends(word, length, "sses") || Ends(word, length, "ches") || Ends(word, length, "shes"))
            {
                return length - 2;
            }
        }

        return length - 1;
    }

    private static int WithoutEnding(char[] word, int length) =>
        length > 5 && Ends(word, length, "ing") && HasVowel(word, length - 3) ? Undoubled(word, length - 3) :
        length > 4 && Ends(word, length, "ied") ? WithY(word, length - 3) :
        length > 4 && Ends(word, length, "ed") && word[length - 3] != 'e' && HasVowel(word, length - 2) ? Undoubled(word, length - 2) :
        length > 8 && Ends(word, length, "ication") ? WithY(word, length - 7) :
        length > 6 && Ends(word, length, "ation") && word[length - 6] is 'z' or 'r' or 'm' or 't' or 's' or 'd' ? length - 5 :
        length > 6 && Ends(word, length, "ion") && word[length - 4] is 't' or 's' ? length - 3 :
        length;

    private static int WithY(char[] word, int length)
    {
        word[length] = 'y';
        return length + 1;
    }

    /// <summary><c>runn</c> is <c>run</c>, but <c>install</c>, <c>pass</c> and <c>buzz</c> stay.</summary>
    private static int Undoubled(char[] word, int length) =>
        length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'z' or 'e' or 'o') ? length - 1 : length;

    private static bool HasVowel(char[] word, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(char[] word, int length, string ending)
    {
        for (var i = 0; i < ending.Length; i++)
        {
            if (length < ending.Length || word[length - ending.Length + i] != ending[i])
            {
                return false;
            }
        }

        return true;
    }
}
