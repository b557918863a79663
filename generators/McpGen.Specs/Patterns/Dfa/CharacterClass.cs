namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The classes that have a letter of their own. ECMA-262 §22.2.2.9 CharacterClassEscape, without flag <c>i</c>.</summary>
internal static class CharacterClass
{
    /// <summary><c>\d</c>.</summary>
    public static readonly CodePointSet Digit = CodePointSet.Of(('0', '9'));

    /// <summary><c>\w</c>.</summary>
    public static readonly CodePointSet Word = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary><c>\s</c>: WhiteSpace and LineTerminator.</summary>
    public static readonly CodePointSet Space = CodePointSet.Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary><c>.</c>: everything but LineTerminator.</summary>
    public static readonly CodePointSet Dot = CodePointSet.Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Complement();

    /// <summary>The class of an escape letter; null when the letter is none of <c>dDwWsS</c>.</summary>
    public static CodePointSet? Named(char letter) => letter switch
    {
        'd' => Digit,
        'D' => Digit.Complement(),
        'w' => Word,
        'W' => Word.Complement(),
        's' => Space,
        'S' => Space.Complement(),
        _ => null,
    };
}
