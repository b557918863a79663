using System.Collections.Generic;
using System.Threading;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>An OpenAPI document of any version. Opening it looks at its top and no further; what is asked for is read when it is.</summary>
public sealed class OpenApiDocument
{
    private readonly SpecNode? _root;
    private readonly References _references;
    private readonly OperationReader _reader;
    private readonly List<Problem> _problems = [];
    private OperationList? _list;

    internal OpenApiDocument(DocumentSet files, ParsedFile parsed)
    {
        var file = parsed.File;
        File = file;
        _root = parsed.Root;
        _problems.AddRange(parsed.Problems);
        _references = new References(files, parsed);
        Version = _root is null ? OpenApiVersion.V30 : DocumentVersion.Read(file, _root, _problems);
        Servers = _root is null ? [] : ServerReader.OfDocument(_root, Version);
        _reader = new OperationReader(this, _root, _references);
    }

    /// <summary>The file it was read from.</summary>
    public SpecFile File { get; }

    /// <summary>Why it cannot be used: its syntax, its version, or that it has no <c>paths</c>. Empty for a usable document.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Whether there are operations to choose from.</summary>
    public bool IsUsable => _problems.Count == 0;

    /// <summary>The version; 3.0 where it cannot be told.</summary>
    public OpenApiVersion Version { get; }

    /// <summary><c>info.title</c>.</summary>
    public string? Title => NodeValues.Text(_root?["info"]?["title"]);

    /// <summary><c>info.version</c>.</summary>
    public string? ApiVersion => NodeValues.Text(_root?["info"]?["version"]);

    /// <summary><c>info.description</c>.</summary>
    public string? Description => NodeValues.Text(_root?["info"]?["description"]);

    /// <summary>The document's servers. Those of a path or an operation are in <see cref="Operation.Servers"/>.</summary>
    public IReadOnlyList<Server> Servers { get; }

    /// <summary>
    /// Every operation, in document order; empty for a document that is not usable. Operations behind a path's broken <c>$ref</c> are missing:
    /// see <see cref="ListingProblems"/>.
    /// </summary>
    public IReadOnlyList<OperationEntry> Operations => List.Entries;

    /// <summary>References of paths that lead nowhere, and paths that stand twice: worth telling when an operation is looked for in vain.</summary>
    public IReadOnlyList<Problem> ListingProblems => List.Problems;

    /// <summary>
    /// The first of the document's servers that is absolute, variables replaced by their defaults; if there is none, the first of a path or an
    /// operation. Null when the document has none at all.
    /// </summary>
    public string? FirstAbsoluteServer => ServerReader.FirstAbsolute(Servers) ?? List.FirstAbsoluteServer;

    /// <summary>A member <c>x-…</c> at the document's top; null when there is none.</summary>
    public SpecNode? Extension(string key) => _root?[key];

    private OperationList List
    {
        get
        {
            var list = _list ?? new OperationList(this, IsUsable ? _root?["paths"] : null, _references);
            return Interlocked.CompareExchange(ref _list, list, null) ?? list;
        }
    }

    /// <summary>Reads one operation and checks what it refers to.</summary>
    /// <param name="entry">One of <see cref="Operations"/>.</param>
    /// <param name="problems">Receives what is wrong with this operation: errors where it cannot be called as described, warnings where it can.</param>
    public Operation Read(OperationEntry entry, ICollection<Problem> problems) => _reader.Read(entry, problems);
}
