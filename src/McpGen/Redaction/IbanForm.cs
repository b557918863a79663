using System;

namespace McpGen.Redaction;

/// <summary>International bank account numbers: the length of their country and the check of ISO 7064 (ISO 13616-1).</summary>
internal static class IbanForm
{
    // Country and length, as registered.
    private const string Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28"
        + "IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31"
        + "SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    /// <summary>Reads an account number whose check digits begin at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digits">Where the first digit stands.</param>
    /// <param name="account">The whole number.</param>
    /// <param name="isValid">Whether its check digits are right.</param>
    /// <returns>Whether there is something of that form.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, int digits, out Finding account, out bool isValid)
    {
        (account, isValid) = (default, false);
        var start = digits - 2;
        if (start < 0 || digits + 1 >= text.Length || !Bytes.IsLetter(text[start]) || !Bytes.IsLetter(text[start + 1]) || !Bytes.IsDigit(text[digits + 1])
            || !Bytes.MayBegin(text, start) || LengthOf(text[start], text[start + 1]) is not (> 0 and var length))
        {
            return false;
        }

        Span<byte> characters = stackalloc byte[34];
        var end = start;
        var count = 0;
        while (end < text.Length && count < length)
        {
            if (Bytes.IsDigit(text[end]) || Bytes.IsLetter(text[end]))
            {
                characters[count++] = text[end];
            }
            else if (text[end] is not ((byte)' ' or (byte)'-') || count % 4 != 0)
            {
                return false;
            }

            end++;
        }

        if (count < length || !Bytes.MayEnd(text, end))
        {
            return false;
        }

        account = new(start, end);
        isValid = Remainder(characters[..count]) == 1;
        return true;
    }

    private static int LengthOf(byte first, byte second)
    {
        var (country1, country2) = ((char)(first & ~0x20), (char)(second & ~0x20));
        for (var i = 0; i < Lengths.Length; i += 4)
        {
            if (Lengths[i] == country1 && Lengths[i + 1] == country2)
            {
                return (10 * (Lengths[i + 2] - '0')) + Lengths[i + 3] - '0';
            }
        }

        return 0;
    }

    // The first four characters count last, letters count as 10 to 35.
    private static int Remainder(ReadOnlySpan<byte> characters)
    {
        var remainder = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[(i + 4) % characters.Length];
            remainder = Bytes.IsDigit(c) ? ((remainder * 10) + c - '0') % 97 : ((remainder * 100) + (c | 0x20) - 'a' + 10) % 97;
        }

        return remainder;
    }
}
