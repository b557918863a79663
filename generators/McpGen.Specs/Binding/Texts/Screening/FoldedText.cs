using System.Collections.Generic;
using System.Globalization;
using System.Text;
using McpGen.Specs.Binding.Json;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>
/// A text as a reader or a model takes it: nothing invisible, escapes of HTML and JSON resolved, letters without dress; with the place of each
/// character in the original. Depends on no culture and no table of the system.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _folded = new();
    private readonly List<int> _starts = [];
    private readonly List<bool> _styled = [];
    private readonly string _original;

    public FoldedText(string original)
    {
        _original = original;
        for (var i = 0; i < original.Length;)
        {
            var start = i;
            var codePoint = Next(ref i, out var isEscaped);

            // Marks that combine with any letter make words unreadable for filters, not for models.
            if (codePoint is (>= 0x300 and <= 0x36F) || (Invisible.IsIn(codePoint) && codePoint is not ('\n' or '\r' or '\t')))
            {
                continue;
            }

            var plain = Letters.Plain(codePoint, out var isStyled);
            if (plain <= char.MaxValue)
            {
                Add(char.IsSurrogate((char)plain) ? '\uFFFD' : (char)plain, start, isStyled, isEscaped);
                continue;
            }

            foreach (var half in char.ConvertFromUtf32(plain))
            {
                Add(half, start, isStyled, isEscaped);
            }
        }

        Text = _folded.ToString();
        Words = [.. Split()];
    }

    /// <summary>The folded text, punctuation included.</summary>
    public string Text { get; }

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Where a character of <see cref="Text"/> stands in the original; its end for what is behind the last.</summary>
    public int Place(int index) => index < _starts.Count ? _starts[index] : _original.Length;

    private void Add(char c, int start, bool isStyled, bool isEscaped)
    {
        _folded.Append(c);
        _starts.Add(start);
        _styled.Add(isStyled || (isEscaped && char.IsLetter(c)));
    }

    private int Next(ref int i, out bool isEscaped)
    {
        isEscaped = true;
        var c = _original[i];
        if ((c == '&' && Entity(i, out var codePoint, out var length)) || (c == '\\' && Hexadecimal(i, 2, 4, out codePoint, out length) && _original[i + 1] is 'u')
            || (c == '%' && Hexadecimal(i, 1, 2, out codePoint, out length) && codePoint is > ' ' and < 0x7F))
        {
            i += length;
            return codePoint;
        }

        isEscaped = false;
        if (char.IsHighSurrogate(c) && i + 1 < _original.Length && char.IsLowSurrogate(_original[i + 1]))
        {
            i += 2;
            return char.ConvertToUtf32(c, _original[i - 1]);
        }

        i++;
        return c;
    }

    private bool Hexadecimal(int at, int prefix, int digits, out int codePoint, out int length)
    {
        length = prefix + digits;
        codePoint = 0;
        return at + length <= _original.Length
            && int.TryParse(_original.Substring(at + prefix, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out codePoint) && codePoint > 0;
    }

    private bool Entity(int at, out int codePoint, out int length)
    {
        codePoint = 0;
        length = 0;
        var end = _original.IndexOf(';', at, System.Math.Min(10, _original.Length - at));
        if (end < at + 3)
        {
            return false;
        }

        length = end + 1 - at;
        var name = _original.Substring(at + 1, end - at - 1);
        codePoint = name switch { "lt" => '<', "gt" => '>', "amp" => '&', "quot" => '"', "nbsp" => ' ', _ => 0 };
        if (codePoint == 0 && name[0] == '#')
        {
            var isHexadecimal = name[1] is 'x' or 'X';
            _ = int.TryParse(
                name.Substring(isHexadecimal ? 2 : 1), isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out codePoint);
        }

        return codePoint is > 0 and < 0xD800 or (> 0xDFFF and <= 0x10FFFF);
    }

    private IEnumerable<Word> Split()
    {
        for (var i = 0; i < Text.Length;)
        {
            if (!IsWordCharacter(i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < Text.Length && (IsWordCharacter(i) || IsApostrophe(i)))
            {
                i++;
            }

            yield return WordOf(start, i);
        }
    }

    private Word WordOf(int start, int end)
    {
        var text = new StringBuilder();
        var (latin, foreign, signs, letters, styled) = (0, 0, 0, 0, false);
        for (var i = start; i < end; i++)
        {
            var c = Text[i];
            if (IsApostrophe(i))
            {
                continue;
            }

            text.Append(c);
            letters += char.IsLetter(c) ? 1 : 0;
            latin += c is >= 'a' and <= 'z' ? 1 : 0;
            foreign += Letters.LookAlike(c) != '\0' ? 1 : 0;
            signs += Letters.OfLeet(c) != '\0' ? 1 : 0;
            styled |= _styled[i];
        }

        // A word of one script is a word of that script; only in a mixture the others are disguise.
        var word = text.ToString();
        if (latin > 0 && foreign > 0)
        {
            word = Mapped(word, Letters.LookAlike);
            styled = true;
        }

        var isLeet = signs > 0 && letters > 1;
        var plain = isLeet ? Mapped(word, Letters.OfLeet) : null;
        return new(word, Place(start), Place(end - 1) + 1, styled, plain is not null && word.IndexOf('1') >= 0 ? plain + " " + Mapped(word.Replace('1', 'l'), Letters.OfLeet) : plain);
    }

    private static string Mapped(string word, System.Func<char, char> map)
    {
        var mapped = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            mapped.Append(map(c) is not '\0' and var other ? other : c);
        }

        return mapped.ToString();
    }

    // Signs are part of a word only within it: "p@ssword", not "(a | b)".
    private bool IsWordCharacter(int i) => char.IsLetterOrDigit(Text[i]) || char.IsSurrogate(Text[i]) || IsMark(Text[i])
        || (Text[i] is '@' or '$' or '!' or '|' or '+' && i > 0 && i + 1 < Text.Length && char.IsLetterOrDigit(Text[i - 1]) && char.IsLetterOrDigit(Text[i + 1]));

    private bool IsApostrophe(int i) =>
        Text[i] is '\'' or '\u2019' or '\u02BC' && i > 0 && i + 1 < Text.Length && char.IsLetter(Text[i - 1]) && char.IsLetter(Text[i + 1]);

    // Vowels of Indic scripts.
    private static bool IsMark(char c) => c > '\u0900' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
