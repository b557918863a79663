using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Reads what opens a group.</summary>
internal static class GroupReader
{
    /// <summary>Takes <c>(</c> and what belongs to it.</summary>
    public static GroupKind TakeOpening(PatternCursor cursor)
    {
        var position = cursor.Position;
        cursor.Position++;
        if (!cursor.Take("?"))
        {
            return GroupKind.Plain;
        }

        if (cursor.Take(":"))
        {
            return GroupKind.Plain;
        }

        if (cursor.Take("="))
        {
            return GroupKind.Ahead;
        }

        if (cursor.Take("!"))
        {
            return GroupKind.NotAhead;
        }

        if (cursor.Take("<="))
        {
            return GroupKind.Behind;
        }

        if (cursor.Take("<!"))
        {
            return GroupKind.NotBehind;
        }

        if (cursor.Take("<"))
        {
            return cursor.TakeUntil('>') is { } name && IsName(name)
                ? GroupKind.Plain
                : throw PatternFaultException.Malformed(position, "the group's name is not closed or not a name");
        }

        throw cursor.Next is 'i' or 'm' or 's' or 'x' or '-'
            ? PatternFaultException.Unsupported(position, "JSON Schema knows no flags")
            : PatternFaultException.Malformed(position, "ECMA-262 has no such group");
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$');
}
