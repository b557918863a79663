using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Selection;

/// <summary>The way to name an operation without operationId: <c>GET /customers/{id}</c>.</summary>
internal sealed class MethodAndPath
{
    private readonly string _method;
    private readonly string _path;
    private readonly Glob _glob;

    private MethodAndPath(string method, string path)
    {
        _method = method;
        _path = path;
        _glob = Glob.OfPath(path);
    }

    /// <summary>Null for a text that is not of this form.</summary>
    public static MethodAndPath? Parse(string text)
    {
        var parts = text.Split([' '], 2, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && parts[0].All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-') && parts[1].TrimStart().StartsWith("/", StringComparison.Ordinal)
            ? new(parts[0], parts[1].Trim())
            : null;
    }

    /// <summary>Whether this is an operation's method and path, letter by letter.</summary>
    public bool Is(OperationEntry entry) => entry.Path == _path && IsMethodOf(entry);

    /// <summary>Whether this is an operation's method and path, the path taken as a glob.</summary>
    public bool Matches(OperationEntry entry) => IsMethodOf(entry) && (entry.Path == _path || _glob.Matches(entry.Path));

    /// <summary>The form of an operation.</summary>
    public static string Of(OperationEntry entry) => $"{entry.Method} {entry.Path}";

    /// <summary>What a user may have meant to write: every operationId and every method with path.</summary>
    public static IEnumerable<string> Candidates(OpenApiDocument document) =>
        document.Operations.Select(static entry => entry.OperationId).OfType<string>().Concat(document.Operations.Select(Of));

    private bool IsMethodOf(OperationEntry entry) => _method.Equals(entry.Method, StringComparison.OrdinalIgnoreCase);
}
