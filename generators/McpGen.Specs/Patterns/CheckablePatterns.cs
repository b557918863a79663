using System.Collections.Generic;

namespace McpGen.Specs.Patterns;

/// <summary>The patterns of one gateway. Tools of one document share most of theirs, and each is compiled once.</summary>
internal sealed class CheckablePatterns
{
    private readonly Dictionary<string, (CheckablePattern? Pattern, string? Reason)> _patterns = [];

    /// <summary>As <see cref="CheckablePattern.Read"/>.</summary>
    public CheckablePattern? Read(string pattern, out string? reason)
    {
        if (!_patterns.TryGetValue(pattern, out var known))
        {
            known = (CheckablePattern.Read(pattern, out var why), why);
            _patterns.Add(pattern, known);
        }

        reason = known.Reason;
        return known.Pattern;
    }
}
