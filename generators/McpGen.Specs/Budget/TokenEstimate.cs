namespace McpGen.Specs.Budget;

/// <summary>
/// Estimates what a text costs a model. The text is cut as the tokenizers of large models cut it before they look into their vocabulary (words that take
/// one character in front with them, digits by threes, runs of punctuation), and each piece is charged by its length. docs/budget.md tells the error.
/// </summary>
internal static class TokenEstimate
{
    // Words of schemas and prose up to this length are mostly one entry of a vocabulary, longer ones mostly several.
    private const int LettersPerToken = 10;

    // ":{" and "}," stand in vocabularies as they are.
    private const int PunctuationPerToken = 4;
    private const int DigitsPerToken = 3;

    /// <summary>The number of tokens; the same on every machine, since only whole numbers are added.</summary>
    public static int Of(string text)
    {
        var tokens = 0;
        var position = 0;
        while (position < text.Length)
        {
            var end = End(text, position);
            tokens += Cost(text, position, end);
            position = end;
        }

        return tokens;
    }

    private static int End(string text, int start) => KindOf(text[start]) switch
    {
        Kind.Letter => EndOfWord(text, start),
        var kind => EndOfRun(text, start, kind),
    };

    /// <summary>A word ends before a capital that follows a small letter, or that a small letter follows: <c>create|Note</c>, <c>HTTP|Status</c>.</summary>
    private static int EndOfWord(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && KindOf(text[i]) == Kind.Letter)
        {
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (IsUpper(text[i]) && (!IsUpper(text[i - 1]) || next is >= 'a' and <= 'z'))
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static int EndOfRun(string text, int start, Kind kind)
    {
        var i = start + 1;
        while (i < text.Length && KindOf(text[i]) == kind)
        {
            i++;
        }

        return i;
    }

    private static int Cost(string text, int start, int end)
    {
        var length = end - start;
        var next = end < text.Length ? KindOf(text[end]) : (Kind?)null;
        return KindOf(text[start]) switch
        {
            Kind.Letter => Pieces(length, LettersPerToken),
            Kind.Digit => Pieces(length, DigitsPerToken),

            // The last space belongs to the word or the punctuation that follows.
            Kind.Space => next is Kind.Digit or null || length > 1 ? 1 : 0,

            // One character alone belongs to the word that follows: _id, /pets.
            Kind.Punctuation => length == 1 && next == Kind.Letter ? 0 : Pieces(length, PunctuationPerToken),
            Kind.TwoBytes => Pieces(length, 2),
            _ => length,
        };
    }

    private static int Pieces(int length, int most) => (length + most - 1) / most;

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static Kind KindOf(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Kind.Letter,
        >= '0' and <= '9' => Kind.Digit,
        <= ' ' => Kind.Space,
        < '\u0080' => Kind.Punctuation,
        < '\u0800' => Kind.TwoBytes,
        _ => Kind.Other,
    };

    private enum Kind
    {
        Letter,
        Digit,
        Space,
        Punctuation,

        /// <summary>Latin with accents, Greek, Cyrillic, Hebrew, Arabic: two letters to a token.</summary>
        TwoBytes,

        /// <summary>Everything else, CJK and emoji above all: a token for each UTF-16 unit.</summary>
        Other,
    }
}
