namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Reads <c>\p{…}</c> and <c>\P{…}</c>.</summary>
internal static class PropertyReader
{
    /// <summary>Takes a property. The backslash is taken already.</summary>
    public static CodePointSet Take(PatternCursor cursor)
    {
        var position = cursor.Position - 1;
        var negative = cursor.Next == 'P';
        cursor.Position++;
        if (!cursor.Take("{") || cursor.TakeUntil('}') is not { } text)
        {
            throw PatternFaultException.Malformed(position, "\\p needs a property in braces");
        }

        var set = Find(text) ?? throw PatternFaultException.Unsupported(position, $"the property '{text}' is not known");
        return negative ? set.Complement() : set;
    }

    private static CodePointSet? Find(string text)
    {
        var equals = text.IndexOf('=');
        var value = text.Substring(equals + 1);
        return (equals < 0 ? "" : text.Substring(0, equals)) switch
        {
            "" => UnicodeCategories.Find(value) ?? Binary(value),
            "gc" or "General_Category" => UnicodeCategories.Find(value),
            "sc" or "Script" => UnicodeScripts.Find(value),
            _ => null,
        };
    }

    private static CodePointSet? Binary(string name) => name switch
    {
        "Any" => CodePointSet.Any,
        "ASCII" => CodePointSet.Of((0, 0x7F)),
        "Assigned" => UnicodeCategories.Find("Cn")!.Complement(),
        _ => null,
    };
}
