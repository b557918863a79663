using System;

namespace McpGen.Redaction;

/// <summary>Finds what is made of digits: cards, bank accounts, social security and phone numbers.</summary>
internal static class NumberDetector
{
    // The shortest of all: a phone number with its country.
    private const int MinDigits = 8;

    public static void Find(ReadOnlySpan<byte> text, Detectors kinds, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOfAnyInRange((byte)'0', (byte)'9') is >= 0 and var hop)
        {
            var start = from + hop;
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

    private static int WordEnd(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && Bytes.IsWord(text[start]))
        {
            start++;
        }

        return start;
    }
}
