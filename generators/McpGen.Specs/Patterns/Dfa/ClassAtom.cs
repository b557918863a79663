namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What one character or escape stands for.</summary>
/// <param name="Set">The code points.</param>
/// <param name="CodePoint">The one code point, which may begin or end a range; null for a class such as <c>\d</c>.</param>
internal readonly record struct ClassAtom(CodePointSet Set, int? CodePoint)
{
    public static ClassAtom One(int codePoint) => new(CodePointSet.Of(codePoint), codePoint);

    public static ClassAtom Class(CodePointSet set) => new(set, null);
}
