using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Reads <c>[…]</c>.</summary>
internal static class ClassReader
{
    /// <summary>Takes a class, brackets included.</summary>
    public static CodePointSet Take(PatternCursor cursor)
    {
        var position = cursor.Position;
        cursor.Position++;
        var negative = cursor.Take("^");
        var sets = new List<CodePointSet>();
        while (!cursor.Take("]"))
        {
            if (cursor.AtEnd)
            {
                throw PatternFaultException.Malformed(position, "the class is not closed");
            }

            TakeAtomOrRange(cursor, sets);
        }

        var set = CodePointSet.Union(sets);
        return negative ? set.Complement() : set;
    }

    private static void TakeAtomOrRange(PatternCursor cursor, List<CodePointSet> sets)
    {
        var position = cursor.Position;
        var first = Atom(cursor);
        if (!cursor.Sees("-") || cursor.Sees("-]"))
        {
            sets.Add(first.Set);
            return;
        }

        var dash = cursor.Position;
        cursor.Position++;
        if (cursor.AtEnd)
        {
            cursor.Position = dash;
            sets.Add(first.Set);
            return;
        }

        var last = Atom(cursor);
        if (first.CodePoint is not { } from || last.CodePoint is not { } to)
        {
            // [\w-.]: no range has a class for its end, so the dash is one of the characters.
            sets.AddRange([first.Set, CodePointSet.Of('-'), last.Set]);
            return;
        }

        if (from > to)
        {
            throw PatternFaultException.Malformed(position, "the range is out of order");
        }

        sets.Add(CodePointSet.Of((from, to)));
    }

    private static ClassAtom Atom(PatternCursor cursor) =>
        cursor.Next == '\\' ? EscapeReader.Take(cursor, inClass: true) : ClassAtom.One(cursor.TakeCodePoint());
}
