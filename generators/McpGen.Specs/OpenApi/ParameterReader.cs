using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads the parameters of an operation and its path item.</summary>
internal sealed class ParameterReader(OpenApiVersion version, SchemaReader schemas, References references)
{
    // OpenAPI 3.1 §4.8.12.2: definitions of these are ignored; what sends them is decided elsewhere.
    private static readonly HashSet<string> ReservedHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>
    /// The parameter objects that apply, references followed: the path item's unless the operation has one of that name and place, then the
    /// operation's.
    /// </summary>
    public IReadOnlyList<SpecNode> Nodes(OperationEntry entry, ICollection<Problem> problems)
    {
        var own = Follow(entry.Node["parameters"], problems);
        var taken = new HashSet<string>(own.Select(Key), StringComparer.Ordinal);
        var shared = Follow(entry.OfPath("parameters"), problems).Where(node => taken.Add(Key(node))).ToList();
        return [.. shared, .. own];
    }

    /// <summary>The path, query, header and cookie parameters among them.</summary>
    public IReadOnlyList<Parameter> Read(OperationEntry entry, IReadOnlyList<SpecNode> nodes, ICollection<Problem> problems)
    {
        var names = PathTemplate.Names(entry.Path);
        var parameters = new List<Parameter>();
        foreach (var node in nodes)
        {
            if (Read(node, problems) is { } parameter
                && (parameter.In != ParameterLocation.Path || names.Contains(parameter.Name))
                && (parameter.In != ParameterLocation.Header || !ReservedHeaders.Contains(parameter.Name)))
            {
                // RFC 6570 §3.2.3: "{+name}" lets slashes through.
                parameter.AllowReserved |= parameter.In == ParameterLocation.Path && entry.Path.Contains("{+" + parameter.Name + "}");
                parameters.Add(parameter);
            }
        }

        foreach (var name in names)
        {
            if (!parameters.Exists(parameter => parameter.In == ParameterLocation.Path && parameter.Name == name))
            {
                problems.Add(DocumentProblems.UndeclaredPathParameter(entry.Node, entry.Path, name));
                parameters.Add(new Parameter(name, ParameterLocation.Path, SchemaReader.AnyString(entry.Node), entry.Node) { Required = true });
            }
        }

        return parameters;
    }

    private Parameter? Read(SpecNode node, ICollection<Problem> problems)
    {
        var place = NodeValues.Text(node["in"]);
        var name = NodeValues.Text(node["name"]);
        var required = NodeValues.IsTrue(node["required"]);
        if (place is "body" or "formData" && version == OpenApiVersion.V20)
        {
            return null;
        }

        if (place is null || name is null or "")
        {
            problems.Add(DocumentProblems.IncompleteParameter(node));
            return null;
        }

        if (Location(place) is not { } location)
        {
            problems.Add(required ? DocumentProblems.UnsupportedParameter(node, name, place) : DocumentProblems.IgnoredParameter(node, name, place));
            return null;
        }

        foreach (var duplicate in node.Duplicates)
        {
            problems.Add(DocumentProblems.DuplicateKey(duplicate));
        }

        var content = version != OpenApiVersion.V20 && node["content"] is { Members.Count: > 0 } media ? media.Members : [];
        var schema = version == OpenApiVersion.V20 ? schemas.OfParameter(node)
            : schemas.At(content.Count > 0 ? content[0].Value["schema"] : node["schema"], null, problems);
        var parameter = new Parameter(name, location, schema ?? SchemaReader.Anything(node), node)
        {
            Required = required || location == ParameterLocation.Path,
            Deprecated = NodeValues.IsTrue(node["deprecated"]),
            Description = NodeValues.Text(node["description"]),
            AllowReserved = NodeValues.IsTrue(node["allowReserved"]),
            AllowEmptyValue = NodeValues.IsTrue(node["allowEmptyValue"]),
            ContentMediaType = content.Count > 0 ? content[0].Key : null,
        };
        (parameter.Style, parameter.Explode) =
            content.Count > 0 && !IsText(content[0].Key) ? (ParameterStyle.Json, false)
            : version == OpenApiVersion.V20 ? ParameterStyles.OfCollectionFormat(NodeValues.Text(node["collectionFormat"]), location)
            : ParameterStyles.Of(NodeValues.Text(node["style"]), NodeValues.Truth(node["explode"]), location);
        return parameter;
    }

    private List<SpecNode> Follow(SpecNode? list, ICollection<Problem> problems)
    {
        var nodes = new List<SpecNode>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list?.Items ?? [])
        {
            var target = references.Follow(item);
            if (target.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else if (target.Node is { Kind: NodeKind.Object } node && taken.Add(Key(node)))
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    // One value needs no JSON around it.
    private static bool IsText(string media) => media.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    private static string Key(SpecNode node) => NodeValues.Text(node["in"]) + ":" + NodeValues.Text(node["name"]);

    private ParameterLocation? Location(string place) => place switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        "querystring" when version == OpenApiVersion.V32 => ParameterLocation.QueryString,
        _ => null,
    };
}
