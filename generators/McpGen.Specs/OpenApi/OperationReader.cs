using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads one operation of a document: what each version says in its own way becomes one <see cref="Operation"/>.</summary>
internal sealed class OperationReader
{
    private readonly OpenApiDocument _document;
    private readonly SpecNode? _root;
    private readonly ParameterReader _parameters;
    private readonly BodyReader _bodies;
    private readonly ResponseReader _responses;

    public OperationReader(OpenApiDocument document, SpecNode? root, References references)
    {
        var schemas = new SchemaReader(document.Version, root, references);
        var media = new MediaTypeReader(schemas, references);
        _document = document;
        _root = root;
        _parameters = new ParameterReader(document.Version, schemas, references);
        _bodies = new BodyReader(root, schemas, media, references);
        _responses = new ResponseReader(document.Version, root, schemas, media, references);
    }

    public Operation Read(OperationEntry entry, ICollection<Problem> problems)
    {
        foreach (var duplicate in entry.Node.Duplicates)
        {
            problems.Add(DocumentProblems.DuplicateKey(duplicate));
        }

        var own = ServerReader.Own(entry);
        var fields = _parameters.Nodes(entry, problems);
        var operation = new Operation(entry)
        {
            Summary = entry.Summary ?? NodeValues.Text(entry.OfPath("summary")),
            Description = NodeValues.Text(entry.Node["description"]) ?? NodeValues.Text(entry.OfPath("description")),
            Parameters = _parameters.Read(entry, fields, problems),
            Body = _document.Version == OpenApiVersion.V20 ? _bodies.OfParameters(entry, fields, problems) : _bodies.Read(entry.Node["requestBody"], problems),
            Security = SecurityReader.Read(entry.Node["security"]) ?? SecurityReader.Read(_root?["security"]),
            Servers = own ?? _document.Servers,
            HasOwnServers = own is not null,
            Extensions = Extensions(entry.Node),
        };

        var request = operation.Parameters.Select(static parameter => (Schema?)parameter.Schema)
            .Concat((operation.Body?.Content ?? []).Select(static media => media.Schema));
        SchemaClosure.Check(request, problems);

        // An answer that is described badly can still be passed on. What its schemas contain is not looked at: nothing of it is generated,
        // and that is most of a document. Whoever comes to use them finds what is wrong in Schema.Problems.
        var answers = new List<Problem>();
        operation.Responses = _responses.Read(entry.Node, answers);
        foreach (var problem in answers)
        {
            problems.Add(problem with { Severity = ProblemSeverity.Warning });
        }

        return operation;
    }

    private static Dictionary<string, SpecNode> Extensions(SpecNode node)
    {
        var extensions = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                extensions.Add(member.Key, member.Value);
            }
        }

        return extensions;
    }
}
