using System;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Leaves the compilation of a pattern; never leaves <see cref="PatternCompiler"/>.</summary>
internal sealed class PatternFaultException(PatternFault fault) : Exception(fault.Reason)
{
    public PatternFaultException(PatternFaultKind kind, int position, string reason)
        : this(new PatternFault(kind, position, reason))
    {
    }

    public PatternFault Fault => fault;

    public static PatternFaultException Malformed(int position, string reason) => new(PatternFaultKind.Malformed, position, reason);

    public static PatternFaultException Unsupported(int position, string reason) => new(PatternFaultKind.Unsupported, position, reason);

    public static PatternFaultException TooLarge(string reason) => new(PatternFaultKind.TooLarge, 0, reason);
}
