using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A pattern as a tree. Groups leave no trace: whether text matches does not depend on what they capture.</summary>
internal abstract class PatternSyntax;

/// <summary>One code point of a set.</summary>
internal sealed class CharacterSyntax(CodePointSet set) : PatternSyntax
{
    public CodePointSet Set => set;
}

/// <summary>One after the other; the empty pattern has no parts.</summary>
internal sealed class SequenceSyntax(IReadOnlyList<PatternSyntax> parts) : PatternSyntax
{
    public IReadOnlyList<PatternSyntax> Parts => parts;
}

/// <summary>One or the other.</summary>
internal sealed class ChoiceSyntax(IReadOnlyList<PatternSyntax> branches) : PatternSyntax
{
    public IReadOnlyList<PatternSyntax> Branches => branches;
}

/// <summary>Several times. Greedy and lazy are one: they differ in what is captured only.</summary>
internal sealed class RepeatSyntax(PatternSyntax body, int minimum, int? maximum) : PatternSyntax
{
    public PatternSyntax Body => body;

    public int Minimum => minimum;

    public int? Maximum => maximum;
}

/// <summary>A condition on the place between two code points.</summary>
internal sealed class AssertionSyntax(AssertionKind kind) : PatternSyntax
{
    public AssertionKind Kind => kind;
}

/// <summary>A condition on the text that follows (<c>(?=…)</c>, <c>(?!…)</c>) or precedes (<c>(?&lt;=…)</c>, <c>(?&lt;!…)</c>).</summary>
internal sealed class LookSyntax(PatternSyntax body, bool behind, bool negative, int position) : PatternSyntax
{
    public PatternSyntax Body => body;

    public bool Behind => behind;

    public bool Negative => negative;

    public int Position => position;
}
