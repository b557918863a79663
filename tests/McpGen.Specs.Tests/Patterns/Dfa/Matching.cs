using System.Collections.Concurrent;
using McpGen.Arguments;
using McpGen.Specs.Model;
using McpGen.Specs.Patterns.Dfa;
using Xunit;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>Compiles patterns and matches with the runtime's reader of tables.</summary>
internal static class Matching
{
    private static readonly ConcurrentDictionary<string, TablePattern> Compiled = new();

    public static bool Matches(string pattern, string text) => Compiled.GetOrAdd(pattern, static pattern => Pattern(pattern, Table(pattern))).IsMatch(text);

    public static TablePattern Pattern(string pattern, PatternTable table) =>
        new(pattern, string.Concat(table.Rows), table.Ranges, table.SupplementaryRanges);

    public static PatternTable Table(string pattern)
    {
        var compilation = PatternCompiler.Compile(pattern);
        Assert.True(compilation.Table is not null, $"{pattern}: {compilation.Fault?.Reason} at {compilation.Fault?.Position}");
        return compilation.Table;
    }

    public static PatternFault Fault(string pattern)
    {
        var fault = PatternCompiler.Compile(pattern).Fault;
        Assert.True(fault is not null, $"{pattern} compiles");
        return fault;
    }
}
