using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Goes through the paths of a document and notes its operations. Looks into nothing else.</summary>
internal sealed class OperationList
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace" };

    private readonly List<OperationEntry> _entries = [];
    private readonly List<Problem> _problems = [];
    private readonly OpenApiDocument _document;
    private readonly string _documentPath;

    public OperationList(OpenApiDocument document, SpecNode? paths, References references)
    {
        _document = document;
        _documentPath = ServerReader.PathOf(document.Servers);
        foreach (var member in paths?.Members ?? [])
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            var first = _entries.Count;

            // What stands beside a path's $ref counts as well, and first (OpenAPI 3.1 §4.8.9).
            AddPath(member.Key, member.Value, first);
            if (References.Of(member.Value) is not null)
            {
                var target = references.Follow(member.Value);
                if (target.Problem is { } problem)
                {
                    _problems.Add(problem);
                }
                else
                {
                    AddPath(member.Key, target.Node!, first);
                }
            }
        }
    }

    public IReadOnlyList<OperationEntry> Entries => _entries;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The first absolute server that a path or an operation states.</summary>
    public string? FirstAbsoluteServer =>
        _entries.Select(static entry => ServerReader.FirstAbsolute(ServerReader.Own(entry) ?? [])).FirstOrDefault(static url => url is not null);

    private void AddPath(string path, SpecNode pathItem, int first)
    {
        foreach (var member in pathItem.Members)
        {
            if (Methods.Contains(member.Key) || (member.Key == "query" && _document.Version == OpenApiVersion.V32))
            {
                Add(member.Key.ToUpperInvariant(), path, member.Value, pathItem, first);
            }
            else if (member.Key == "additionalOperations" && _document.Version == OpenApiVersion.V32)
            {
                foreach (var additional in member.Value.Members.Where(static additional => IsToken(additional.Key)))
                {
                    Add(additional.Key, path, additional.Value, pathItem, first);
                }
            }
        }
    }

    // The entries of this path start at the first.
    private void Add(string method, string path, SpecNode node, SpecNode pathItem, int first)
    {
        if (node.Kind != NodeKind.Object || _entries.FindIndex(first, entry => entry.Method == method) >= 0)
        {
            return;
        }

        var entry = new OperationEntry(method, path, node, pathItem);
        entry.ServerPath = ServerReader.Own(entry) is { } own ? ServerReader.PathOf(own) : _documentPath;
        _entries.Add(entry);
    }

    // RFC 9110 §5.6.2: what may be a method; anything else could not be sent safely.
    private static bool IsToken(string method) =>
        method.Length > 0 && method.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '^' or '`' or '|' or '~');
}
