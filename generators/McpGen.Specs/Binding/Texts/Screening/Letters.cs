using System.Collections.Generic;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>What a character stands for to a reader: full-width and mathematical letters, look-alikes of other scripts, letters with marks.</summary>
internal static class Letters
{
    // Latin letters with marks, and what they are without. From U+00C0 on; a dot has no plain letter.
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty";

    // U+0100 to U+017F.
    private const string LatinA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly Dictionary<char, char> LookAlikes = Pairs(
        "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwкkмmнhтtвbгrпnиuАaВbЕeКkМmНhОoРpСcТtХxУyІiЅsЈj"
        + "αaοoνvρpτtυuιiκkεeηnωwχxγyβbΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΖzɑaɡgɩiɪiʀrꜱsᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢz");

    private static readonly Dictionary<char, char> Leet = Pairs("0o1i3e4a5s7t8b@a$s!i|l+t");

    /// <summary>A code point in lower case and without marks; what only resembles a letter stays (see <see cref="LookAlike"/>).</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="isStyled">Whether it is a letter of ASCII in another dress: full-width, mathematical, circled.</param>
    public static int Plain(int codePoint, out bool isStyled)
    {
        var styled = Styled(codePoint);
        isStyled = styled != 0;
        codePoint = isStyled ? styled : codePoint;
        return codePoint switch
        {
            >= 'A' and <= 'Z' => codePoint + ('a' - 'A'),
            < 0xC0 => codePoint,
            <= 0xFF => Latin1[codePoint - 0xC0] == '.' ? codePoint : Latin1[codePoint - 0xC0],
            <= 0x17F => LatinA[codePoint - 0x100],
            0x1A0 or 0x1A1 => 'o',
            0x1AF or 0x1B0 => 'u',
            >= 0x1EA0 and <= 0x1EF9 => Vietnamese(codePoint),
            (>= 0x0391 and <= 0x03A9) or (>= 0x0410 and <= 0x042F) => codePoint + 0x20,
            >= 0x0400 and <= 0x040F => codePoint + 0x50,
            _ => codePoint,
        };
    }

    /// <summary>The ASCII letter that a letter of another script resembles; 0 for none.</summary>
    public static char LookAlike(char letter) => LookAlikes.TryGetValue(letter, out var latin) ? latin : '\0';

    /// <summary>The letter that a digit or sign stands for in "l33t"; 0 for none.</summary>
    public static char OfLeet(char sign) => Leet.TryGetValue(sign, out var letter) ? letter : '\0';

    private static char Vietnamese(int codePoint) => codePoint switch
    {
        <= 0x1EB7 => 'a',
        <= 0x1EC7 => 'e',
        <= 0x1ECB => 'i',
        <= 0x1EE3 => 'o',
        <= 0x1EF1 => 'u',
        _ => 'y',
    };

    private static int Styled(int codePoint)
    {
        switch (codePoint)
        {
            case >= 0xFF01 and <= 0xFF5E:
                return codePoint - 0xFF01 + '!';
            case >= 0x1D400 and <= 0x1D6A3:
                // Thirteen alphabets of 52 letters each; a few holes do no harm.
                var letter = (codePoint - 0x1D400) % 52;
                return letter < 26 ? 'a' + letter : 'a' + letter - 26;
            case >= 0x1D7CE and <= 0x1D7FF:
                return '0' + ((codePoint - 0x1D7CE) % 10);
            case >= 0x24B6 and <= 0x24E9:
                return 'a' + ((codePoint - 0x24B6) % 26);
            case >= 0x1F130 and <= 0x1F149:
                return 'a' + codePoint - 0x1F130;
            case >= 0x1F150 and <= 0x1F169:
                return 'a' + codePoint - 0x1F150;
            case >= 0x1F170 and <= 0x1F189:
                return 'a' + codePoint - 0x1F170;
            case >= 0x249C and <= 0x24B5:
                return 'a' + codePoint - 0x249C;
            default:
                return 0;
        }
    }

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var table = new Dictionary<char, char>();
        for (var i = 0; i < pairs.Length; i += 2)
        {
            table[pairs[i]] = pairs[i + 1];
        }

        return table;
    }
}
