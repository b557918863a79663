namespace McpGen.Specs.Binding.Schemas;

/// <summary>How long the texts of a format are.</summary>
internal static class FormatLengths
{
    /// <summary>
    /// Whether no text of the format is as long as a schema says. Such a document means a text of its own of that length, for example 24
    /// hexadecimal digits under <c>format: uuid</c>; with both rules every value would be refused.
    /// </summary>
    public static bool Exclude(string? format, int? least, int? most)
    {
        var (shortest, longest) = format switch
        {
            "date" => (10, 10),
            "time" => (9, int.MaxValue),
            "date-time" => (20, int.MaxValue),
            "uuid" => (36, 36),
            "email" => (3, int.MaxValue),
            "ipv4" => (7, 15),
            "ipv6" => (2, 45),
            _ => (0, int.MaxValue),
        };
        return least > longest || most < shortest;
    }
}
