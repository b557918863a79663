namespace McpGen.Redaction;

/// <summary>Social security numbers of the United States as they can be issued: no area 000, 666 or from 900, no group 00, no serial 0000.</summary>
internal static class SsnForm
{
    /// <summary>How many groups from the first are such a number; 0 for none.</summary>
    public static int GroupsOf(in DigitGroups groups)
    {
        if (!groups.Are([3, 2, 4]) || !groups.MayEndWith(2))
        {
            return 0;
        }

        var area = (100 * (groups.Digit(0, 0) - '0')) + (10 * (groups.Digit(0, 1) - '0')) + groups.Digit(0, 2) - '0';
        var hasGroup = groups.Digit(1, 0) != '0' || groups.Digit(1, 1) != '0';
        var hasSerial = groups.Digit(2, 0) != '0' || groups.Digit(2, 1) != '0' || groups.Digit(2, 2) != '0' || groups.Digit(2, 3) != '0';
        return area is not (0 or 666 or >= 900) && hasGroup && hasSerial ? 3 : 0;
    }
}
