using System;

namespace McpGen.Redaction;

/// <summary>Finds what is made of digits: cards, bank accounts, social security and phone numbers.</summary>
internal static class NumberDetector
{
    /// <summary>The fewest digits of anything found: of a phone number with its country.</summary>
    public const int MinDigits = 8;

    public static void Find(ReadOnlySpan<byte> text, Detectors kinds, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOfAnyInRange((byte)'0', (byte)'9') is >= 0 and var hop)
        {
            var start = from + hop;
            if (DateLength(text[start..]) is > 0 and var date)
            {
                from = start + date;
                continue;
            }

            if ((kinds & Detectors.Iban) != 0 && IbanForm.TryRead(text, start, out var account, out var isValid))
            {
                if (isValid)
                {
                    found.Add(account.Start, account.End);
                }

                from = account.End;
                continue;
            }

            if (!Bytes.MayBegin(text, start) || IsContinued(text, start))
            {
                from = WordEnd(text, start);
                continue;
            }

            var groups = new DigitGroups(text, start);
            if (groups.Digits < MinDigits)
            {
                from = groups.End(groups.Count - 1);
                continue;
            }

            var number = Match(text, start, groups, kinds);
            if (number.End > 0)
            {
                found.Add(number.Start, number.End);
            }

            from = number.End > 0 ? number.End : groups.End(0);
        }
    }

    /// <summary>Whether a whole number of JSON is a card's.</summary>
    public static bool IsCard(ReadOnlySpan<byte> number) =>
        CardForm.CanHave(number.Length) && number.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && CardForm.GroupsOf(new DigitGroups(number, 0)) > 0;

    private static Finding Match(ReadOnlySpan<byte> text, int start, DigitGroups groups, Detectors kinds)
    {
        var count = (kinds & Detectors.CreditCard) != 0 ? CardForm.GroupsOf(groups) : 0;
        if (count == 0 && (kinds & Detectors.Ssn) != 0)
        {
            count = SsnForm.GroupsOf(groups);
        }

        if (count > 0)
        {
            return new(start, groups.End(count - 1));
        }

        return (kinds & Detectors.Phone) != 0 ? PhoneForm.Match(text, start, groups) : default;
    }

    // Digits behind digits and a dash or a dot belong to something longer, such as a version, a date or an identifier.
    private static bool IsContinued(ReadOnlySpan<byte> text, int start) =>
        start > 1 && text[start - 1] is (byte)'-' or (byte)'.' && Bytes.IsDigit(text[start - 2]);

    // 2026-11-20, and the time behind it: by far the most frequent run of many digits in answers.
    private static int DateLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Bytes.IsDigit(text[3]) || !Bytes.IsDigit(text[6]) || !Bytes.IsDigit(text[9]) || text[0] is not ((byte)'1' or (byte)'2'))
        {
            return 0;
        }

        var end = 10;
        if (end < text.Length && text[end] is (byte)'T' or (byte)' ')
        {
            end++;
            while (end < text.Length && end < 19 && (Bytes.IsDigit(text[end]) || text[end] == ':'))
            {
                end++;
            }
        }

        return Bytes.MayEnd(text, end) || text[end] == 'Z' ? end : 0;
    }

    private static int WordEnd(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && Bytes.IsWord(text[start]))
        {
            start++;
        }

        return start;
    }
}
