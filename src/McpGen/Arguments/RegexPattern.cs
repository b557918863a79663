using System;
using System.Text.RegularExpressions;
using System.Threading;

namespace McpGen.Arguments;

/// <summary>A pattern for .NET's non-backtracking engine, where no table of a sensible size does. The engine is built at first use.</summary>
/// <param name="source">The pattern as in the schema.</param>
/// <param name="expression">The same language as a .NET regular expression without lookaround and backreferences.</param>
public sealed class RegexPattern(string source, string expression) : Pattern(source)
{
    private Regex? _regex;

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<char> text) =>
        LazyInitializer.EnsureInitialized(ref _regex, () => new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)).IsMatch(text);
}
