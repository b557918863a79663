namespace McpGen.Search;

/// <summary>Numbers as printable ASCII, so that an index can be a string literal: digits of base 64, without quote and backslash.</summary>
internal static class PostingText
{
    /// <summary>The greatest weight of a word in a tool.</summary>
    public const int MaxWeight = (64 * 64) - 1;

    private const char Zero = '#';

    /// <summary>The character of a digit from 0 to 63.</summary>
    public static char Digit(int value) => (char)(Zero + value + (Zero + value >= '\\' ? 1 : 0));

    /// <summary>The digit of a character.</summary>
    public static int Value(int character) => character - Zero - (character > '\\' ? 1 : 0);
}
