using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Selection;

/// <summary>The way to name an operation without operationId: <c>GET /customers/{id}</c>.</summary>
internal readonly record struct MethodAndPath(string Method, string Path)
{
    /// <summary>Null for a text that is not of this form.</summary>
    public static MethodAndPath? Parse(string text)
    {
        var parts = text.Split([' '], 2, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && parts[0].All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-') && parts[1].TrimStart().StartsWith("/", StringComparison.Ordinal)
            ? new(parts[0].ToUpperInvariant(), parts[1].Trim())
            : null;
    }

    /// <summary>Whether this is an operation's method and path; the path as a glob when wanted.</summary>
    public bool Matches(OperationEntry entry, bool asGlob) =>
        Method.Equals(entry.Method, StringComparison.OrdinalIgnoreCase) && (entry.Path == Path || (asGlob && Glob.MatchesPath(Path, entry.Path)));

    /// <summary>The form of an operation.</summary>
    public static string Of(OperationEntry entry) => $"{entry.Method} {entry.Path}";

    /// <summary>What a user may have meant to write: every operationId and every method with path.</summary>
    public static IEnumerable<string> Candidates(OpenApiDocument document) =>
        document.Operations.Select(static entry => entry.OperationId).OfType<string>().Concat(document.Operations.Select(Of));
}
