using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>
/// Reads an ECMA-262 pattern (§22.2.1) by code points, as with flag <c>u</c>, and forgives what browsers forgive without it (Annex B.1.2):
/// lone <c>]</c>, <c>{</c> and <c>}</c>, escapes that need not be.
/// </summary>
internal sealed class PatternParser
{
    // Far beyond what people write; keeps the recursion off the stack's end.
    private const int MaxDepth = 200;

    private readonly PatternCursor _cursor;
    private int _depth;

    private PatternParser(string pattern) => _cursor = new(pattern);

    /// <summary>The tree of a pattern.</summary>
    /// <exception cref="PatternFaultException">It cannot be read.</exception>
    public static PatternSyntax Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var syntax = parser.Choice();
        return parser._cursor.AtEnd ? syntax : throw PatternFaultException.Malformed(parser._cursor.Position, "the ) closes no group");
    }

    private PatternSyntax Choice()
    {
        var branches = new List<PatternSyntax> { Sequence() };
        while (_cursor.Take("|"))
        {
            branches.Add(Sequence());
        }

        return branches.Count == 1 ? branches[0] : new ChoiceSyntax(branches);
    }

    private PatternSyntax Sequence()
    {
        var parts = new List<PatternSyntax>();
        while (!_cursor.AtEnd && _cursor.Next is not ('|' or ')'))
        {
            parts.Add(Term());
        }

        return parts.Count == 1 ? parts[0] : new SequenceSyntax(parts);
    }

    private PatternSyntax Term()
    {
        var atom = Atom();
        var position = _cursor.Position;
        if (QuantifierReader.Take(_cursor) is not { } quantifier)
        {
            return atom;
        }

        if (atom is AssertionSyntax or LookSyntax)
        {
            throw PatternFaultException.Malformed(position, "a condition cannot be repeated");
        }

        return new RepeatSyntax(atom, quantifier.Minimum, quantifier.Maximum);
    }

    private PatternSyntax Atom()
    {
        var position = _cursor.Position;
        switch (_cursor.Next)
        {
            case '^':
                _cursor.Position++;
                return new AssertionSyntax(AssertionKind.Start);
            case '$':
                _cursor.Position++;
                return new AssertionSyntax(AssertionKind.End);
            case '.':
                _cursor.Position++;
                return new CharacterSyntax(CharacterClass.Dot);
            case '(':
                return Group();
            case '[':
                return new CharacterSyntax(ClassReader.Take(_cursor));
            case '\\':
                return _cursor.Take("\\b") ? new AssertionSyntax(AssertionKind.WordBoundary)
                    : _cursor.Take("\\B") ? new AssertionSyntax(AssertionKind.NoWordBoundary)
                    : new CharacterSyntax(EscapeReader.Take(_cursor, inClass: false).Set);
            default:
                return QuantifierReader.Take(_cursor) is null
                    ? new CharacterSyntax(CodePointSet.Of(_cursor.TakeCodePoint()))
                    : throw PatternFaultException.Malformed(position, "there is nothing to repeat");
        }
    }

    private PatternSyntax Group()
    {
        var position = _cursor.Position;
        if (++_depth > MaxDepth)
        {
            throw PatternFaultException.TooLarge("its groups are too deep");
        }

        var kind = GroupReader.TakeOpening(_cursor);
        var body = Choice();
        if (!_cursor.Take(")"))
        {
            throw PatternFaultException.Malformed(position, "the group is not closed");
        }

        _depth--;
        return kind switch
        {
            GroupKind.Ahead or GroupKind.NotAhead => new LookSyntax(body, behind: false, kind == GroupKind.NotAhead, position),
            GroupKind.Behind or GroupKind.NotBehind => new LookSyntax(body, behind: true, kind == GroupKind.NotBehind, position),
            _ => body,
        };
    }
}
