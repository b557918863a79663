using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Text in which <c>${NAME}</c> and <c>${NAME:-default}</c> read the environment when the gateway starts.</summary>
internal sealed class EnvironmentText
{
    private EnvironmentText(IReadOnlyList<Part> parts) => Parts = parts;

    /// <summary>The text from left to right.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Whether any of it comes from the environment.</summary>
    public bool ReadsEnvironment => Parts.Any(static part => part.Name is not null);

    /// <summary>Splits a text; null with the reason in <paramref name="error"/> when a reference is malformed.</summary>
    public static EnvironmentText? Parse(string text, out string? error)
    {
        error = null;
        var parts = new List<Part>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf("${", position, System.StringComparison.Ordinal);
            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                error = $"{Quote.Of(text.Substring(open))} has no closing brace";
                return null;
            }

            var inner = text.Substring(open + 2, close - open - 2);
            var split = inner.IndexOf(":-", System.StringComparison.Ordinal);
            var name = split < 0 ? inner : inner.Substring(0, split);
            if (!IsName(name))
            {
                error = name.Length == 0 ? "'${}' has no name" : $"{Quote.Of(name)} is not a name of the environment";
                return null;
            }

            if (open > position)
            {
                parts.Add(new(text.Substring(position, open - position), null, null));
            }

            parts.Add(new(null, name, split < 0 ? null : inner.Substring(split + 2)));
            position = close + 1;
        }

        if (position < text.Length)
        {
            parts.Add(new(text.Substring(position), null, null));
        }

        return new(parts);
    }

    /// <summary>The text with every default in place and <paramref name="unknown"/> where there is none.</summary>
    public string WithDefaults(string unknown) => string.Concat(Parts.Select(part => part.Literal ?? part.Default ?? unknown));

    private static bool IsName(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    /// <summary>A piece: literal text, or a name with perhaps a default.</summary>
    internal readonly record struct Part(string? Literal, string? Name, string? Default);
}
