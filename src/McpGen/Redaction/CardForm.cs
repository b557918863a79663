namespace McpGen.Redaction;

/// <summary>Numbers of payment cards: a known range of issuers, a length it has, and the check digit of Luhn (ISO/IEC 7812-1).</summary>
internal static class CardForm
{
    /// <summary>Whether any card has so many digits.</summary>
    public static bool CanHave(int digits) => digits is >= 13 and <= 19;

    /// <summary>How many groups from the first are a card's number; 0 for none.</summary>
    public static int GroupsOf(in DigitGroups groups)
    {
        if (CanHave(groups.Length(0)))
        {
            return IsCard(groups, 1);
        }

        if (groups.Are([4, 4, 4, 4, 3]) && IsCard(groups, 5) > 0)
        {
            return 5;
        }

        return groups.Are([4, 4, 4, 4]) ? IsCard(groups, 4) : groups.Are([4, 6, 5]) || groups.Are([4, 6, 4]) ? IsCard(groups, 3) : 0;
    }

    private static int IsCard(in DigitGroups groups, int count)
    {
        if (!groups.MayEndWith(count - 1))
        {
            return 0;
        }

        var length = 0;
        for (var group = 0; group < count; group++)
        {
            length += groups.Length(group);
        }

        return HasIssuer(Prefix(groups), length) && HasCheckDigit(groups, count, length) ? count : 0;
    }

    private static int Prefix(in DigitGroups groups)
    {
        var prefix = 0;
        for (var i = 0; i < 4; i++)
        {
            prefix = (prefix * 10) + groups.Digit(0, i) - '0';
        }

        return prefix;
    }

    private static bool HasIssuer(int prefix, int length) => length switch
    {
        13 => prefix / 1000 == 4,
        14 => IsDiners(prefix),
        15 => prefix / 100 is 34 or 37,
        16 => prefix / 1000 == 4 || prefix / 100 is >= 51 and <= 55 || prefix is >= 2221 and <= 2720 || IsLong(prefix),
        17 or 18 => IsLong(prefix),
        _ => prefix / 1000 == 4 || IsLong(prefix),
    };

    // JCB, Discover, UnionPay, Diners and Maestro.
    private static bool IsLong(int prefix) =>
        prefix is (>= 3528 and <= 3589) or 6011 || prefix / 10 is >= 644 and <= 649 || prefix / 100 is 62 or 65 || IsDiners(prefix)
        || prefix is 5018 or 5020 or 5038 or 5893 or 6304 or 6759 or 6761 or 6762 or 6763;

    private static bool IsDiners(int prefix) => prefix / 10 is >= 300 and <= 305 || prefix / 100 is 36 or 38 or 39;

    private static bool HasCheckDigit(in DigitGroups groups, int count, int length)
    {
        var sum = 0;
        var place = length;
        for (var group = 0; group < count; group++)
        {
            for (var i = 0; i < groups.Length(group); i++)
            {
                var digit = groups.Digit(group, i) - '0';
                // Every second digit from the right counts twice, digit by digit.
                var twice = digit > 4 ? (2 * digit) - 9 : 2 * digit;
                sum += place-- % 2 == 0 ? twice : digit;
            }
        }

        return sum % 10 == 0;
    }
}
