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
        foreach (var duplicate in paths?.Duplicates ?? [])
        {
            _problems.Add(DocumentProblems.DuplicateKey(duplicate));
        }

        foreach (var member in paths?.Members ?? [])
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            // A path's $ref and what stands beside it are joined; the nearer counts first (OpenAPI 3.1 §4.8.9).
            var target = References.Of(member.Value) is null ? null : Follow(member.Value, references);
            var first = _entries.Count;
            AddPath(member.Key, member.Value, target, first);
            if (target is not null)
            {
                AddPath(member.Key, target, member.Value, first);
            }
        }
    }

    public IReadOnlyList<OperationEntry> Entries => _entries;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The first absolute server that a path or an operation states.</summary>
    public string? FirstAbsoluteServer =>
        _entries.Select(static entry => ServerReader.FirstAbsolute(ServerReader.Own(entry) ?? [])).FirstOrDefault(static url => url is not null);

    private SpecNode? Follow(SpecNode pathItem, References references)
    {
        var target = references.Follow(pathItem);
        if (target.Problem is { } problem)
        {
            _problems.Add(problem);
        }

        return target.Node;
    }

    private void AddPath(string path, SpecNode pathItem, SpecNode? joined, int first)
    {
        foreach (var member in pathItem.Members)
        {
            if (Methods.Contains(member.Key) || (member.Key == "query" && _document.Version == OpenApiVersion.V32))
            {
                Add(new(member.Key.ToUpperInvariant(), path, member.Value, pathItem, joined), first);
            }
            else if (member.Key == "additionalOperations" && _document.Version == OpenApiVersion.V32)
            {
                foreach (var additional in member.Value.Members.Where(static additional => IsToken(additional.Key)))
                {
                    Add(new(additional.Key, path, additional.Value, pathItem, joined), first);
                }
            }
        }
    }

    // The entries of this path start at the first.
    private void Add(OperationEntry entry, int first)
    {
        if (entry.Node.Kind == NodeKind.Object && _entries.FindIndex(first, other => other.Method == entry.Method) < 0)
        {
            entry.ServerPath = ServerReader.Own(entry) is { } own ? ServerReader.PathOf(own) : _documentPath;
            _entries.Add(entry);
        }
    }

    // RFC 9110 §5.6.2: what may be a method; anything else could not be sent safely.
    private static bool IsToken(string method) =>
        method.Length > 0
        && method.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);
}
