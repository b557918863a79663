using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>An operation as it is listed: enough to select it, nothing resolved.</summary>
public sealed class OperationEntry
{
    private readonly SpecNode _pathItem;
    private readonly SpecNode? _joined;

    internal OperationEntry(string method, string path, SpecNode node, SpecNode pathItem, SpecNode? joined)
    {
        Method = method;
        Path = path;
        Node = node;
        _pathItem = pathItem;
        _joined = joined;
        OperationId = NodeValues.Text(node["operationId"]) is { Length: > 0 } id ? id : null;
        Summary = NodeValues.Text(node["summary"]);
        Tags = NodeValues.Texts(node["tags"]);
        Deprecated = NodeValues.IsTrue(node["deprecated"]);
    }

    /// <summary>The HTTP method, upper case. A method of 3.2's <c>additionalOperations</c> is as the document writes it.</summary>
    public string Method { get; }

    /// <summary>The key of <c>paths</c>, unchanged: real documents have query strings, fragments, and paths without a leading slash there.</summary>
    public string Path { get; }

    /// <summary><c>operationId</c>; null when missing or empty. Not unique in all documents.</summary>
    public string? OperationId { get; }

    /// <summary><c>tags</c>.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary><c>deprecated</c>.</summary>
    public bool Deprecated { get; }

    /// <summary><c>summary</c>.</summary>
    public string? Summary { get; }

    /// <summary>Where the operation stands.</summary>
    public SpecNode Node { get; }

    /// <summary>
    /// The path of the first server that applies, such as <c>/v1</c> of <c>https://api.example.com/v1/</c> or of a relative <c>/v1</c>: without a slash at
    /// its end, and empty when there is none.
    /// </summary>
    public string ServerPath { get; internal set; } = "";

    /// <summary>How people call it: the operationId, else <c>METHOD /path</c>.</summary>
    public string Label => OperationId ?? $"{Method} {Path}";

    /// <inheritdoc/>
    public override string ToString() => Label;

    /// <summary>What the path says for all its operations: the path item that holds the operation, else the one that is joined to it by <c>$ref</c>.</summary>
    internal SpecNode? OfPath(string key) => _pathItem[key] ?? _joined?[key];
}
