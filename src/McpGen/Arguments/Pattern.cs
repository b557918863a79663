using System.Text.RegularExpressions;
using System.Threading;

namespace McpGen.Arguments;

/// <summary>A schema's pattern. It is built at first use and matches in time linear in the text, whatever the text.</summary>
/// <param name="expression">A .NET regular expression without lookaround and backreferences.</param>
public sealed class Pattern(string expression)
{
    private Regex? _regex;

    /// <summary>The .NET expression.</summary>
    public string Expression => expression;

    /// <summary>Whether the pattern occurs in the text.</summary>
    /// <param name="text">The text.</param>
    public bool IsMatch(string text) =>
        LazyInitializer.EnsureInitialized(ref _regex, () => new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)).IsMatch(text);
}
