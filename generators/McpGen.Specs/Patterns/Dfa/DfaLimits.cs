namespace McpGen.Specs.Patterns.Dfa;

/// <summary>How far a compilation goes. What real documents hold stays below, but for a handful.</summary>
internal static class DfaLimits
{
    /// <summary>States of a table, the two last words "no match" and "match" not counted.</summary>
    public const int States = 1_024;

    /// <summary>States before equal ones are merged.</summary>
    public const int RawStates = 4 * States;

    /// <summary>States × classes before equal ones are merged.</summary>
    public const int RawCells = 1 << 20;

    /// <summary>Cells of a table: states × classes.</summary>
    public const int Cells = 1 << 16;

    /// <summary>Classes of code points: a class is a byte at run time.</summary>
    public const int Classes = 250;

    /// <summary>States of an NFA: <c>{n,m}</c> writes its body out.</summary>
    public const int NfaStates = 20_000;

    /// <summary>Elementary steps of one determinization: some tens of milliseconds.</summary>
    public const int Steps = 5_000_000;
}
