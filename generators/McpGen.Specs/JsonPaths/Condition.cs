using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Patterns.Dfa;

namespace McpGen.Specs.JsonPaths;

/// <summary>What a filter asks of a node (RFC 9535 §2.3.5).</summary>
internal abstract record Condition
{
    /// <summary>Whether it holds for a node.</summary>
    public abstract bool Holds(Place current, QueryRun run);
}

/// <summary><c>a || b</c>.</summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run) => Parts.Any(part => part.Holds(current, run));
}

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run) => Parts.All(part => part.Holds(current, run));
}

/// <summary><c>!a</c>.</summary>
internal sealed record Not(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run) => !Part.Holds(current, run);
}

/// <summary>A query by itself: whether it selects anything.</summary>
internal sealed record Exists(Query Query) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run) => Query.Select(current, run).Count > 0;
}

/// <summary><c>a &lt; b</c> and its like.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Operator">One of <c>== != &lt; &lt;= &gt; &gt;=</c>.</param>
/// <param name="Right">The right side.</param>
internal sealed record Comparison(Operand Left, string Operator, Operand Right) : Condition
{
    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run)
    {
        run.Step();
        var left = Left.Value(current, run);
        var right = Right.Value(current, run);
        return Operator switch
        {
            "==" => PathValue.AreEqual(left, right, run),
            "!=" => !PathValue.AreEqual(left, right, run),
            "<" => PathValue.IsLess(left, right),
            ">" => PathValue.IsLess(right, left),
            "<=" => PathValue.IsLess(left, right) || PathValue.AreEqual(left, right, run),
            _ => PathValue.IsLess(right, left) || PathValue.AreEqual(left, right, run),
        };
    }
}

/// <summary><c>match(text, 'pattern')</c> and <c>search(text, 'pattern')</c> (RFC 9535 §2.4.6 and 2.4.7).</summary>
/// <param name="Subject">The text.</param>
/// <param name="Pattern">The regular expression.</param>
/// <param name="IsWhole">Whether the whole text must match.</param>
internal sealed record Matches(Operand Subject, Operand Pattern, bool IsWhole) : Condition
{
    private readonly Dictionary<string, TableMatch?> _compiled = [];

    /// <inheritdoc/>
    public override bool Holds(Place current, QueryRun run)
    {
        run.Step();
        return Subject.Value(current, run).Text is { } text && Pattern.Value(current, run).Text is { } pattern && Compiled(pattern)?.IsMatch(text) == true;
    }

    /// <summary>The automaton of a pattern; null for one that has none, which matches nothing.</summary>
    public TableMatch? Compiled(string pattern)
    {
        if (!_compiled.TryGetValue(pattern, out var match))
        {
            match = PatternCompiler.Compile(IsWhole ? $"^(?:{WithDots(pattern)})$" : WithDots(pattern)).Table is { } table ? new(table) : null;
            _compiled.Add(pattern, match);
        }

        return match;
    }

    // In RFC 9485 a dot is anything but LF and CR; ECMA-262 takes U+2028 and U+2029 out as well.
    private static string WithDots(string pattern)
    {
        var ecma = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            inClass = (inClass || c == '[') && c != ']';
            if (c == '\\' && i + 1 < pattern.Length)
            {
                ecma.Append(c).Append(pattern[++i]);
            }
            else
            {
                ecma.Append(c == '.' && !inClass ? @"[^\n\r]" : c.ToString());
            }
        }

        return ecma.ToString();
    }
}
