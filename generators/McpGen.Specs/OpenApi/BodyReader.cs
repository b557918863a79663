using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads request bodies: 3.x's <c>requestBody</c>, and 2.0's parameters in <c>body</c> and <c>formData</c>.</summary>
internal sealed class BodyReader(SpecNode? root, SchemaReader schemas, MediaTypeReader media, References references)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public RequestBody? Read(SpecNode? body, ICollection<Problem> problems)
    {
        if (body is not { Kind: NodeKind.Object })
        {
            return null;
        }

        var target = references.Follow(body);
        if (target.Problem is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        var node = target.Node!;
        return new RequestBody(NodeValues.IsTrue(node["required"]), NodeValues.Text(node["description"]), media.Read(node["content"], problems), node);
    }

    public RequestBody? OfParameters(OperationEntry entry, IReadOnlyList<SpecNode> parameters, ICollection<Problem> problems)
    {
        var consumes = NodeValues.Texts(entry.Node["consumes"] ?? root?["consumes"]);
        if (parameters.FirstOrDefault(static node => NodeValues.Text(node["in"]) == "body") is { } body)
        {
            var schema = schemas.At(body["schema"], null, problems);
            var types = consumes.Count > 0 ? consumes : ["application/json"];
            return new RequestBody(
                NodeValues.IsTrue(body["required"]), NodeValues.Text(body["description"]), [.. types.Select(type => new MediaType(type, schema, body))], body);
        }

        var fields = parameters.Where(static node => NodeValues.Text(node["in"]) == "formData" && NodeValues.Text(node["name"]) is { Length: > 0 }).ToList();
        return fields.Count > 0 ? OfFields(entry.Node, fields, consumes) : null;
    }

    // The fields are the properties of an object that no node of the document describes as such.
    private RequestBody OfFields(SpecNode operation, List<SpecNode> fields, IReadOnlyList<string> consumes)
    {
        var properties = new List<SchemaProperty>();
        foreach (var field in fields)
        {
            var name = field["name"]!;
            properties.Add(new SchemaProperty(new Member(name.Scalar!, name.Span, field), schemas.OfField(field)));
        }

        var required = fields.Where(static field => NodeValues.IsTrue(field["required"])).Select(static field => field["name"]!.Scalar!).ToList();
        var content = new SchemaContent { Types = SchemaTypes.Object, Properties = properties, Required = required };
        var schema = new Schema(operation, null, () => content);

        var types = consumes.Where(IsForm).ToList();
        if (fields.Exists(static field => NodeValues.Text(field["type"]) == "file"))
        {
            types = [Multipart];
        }
        else if (types.Count == 0)
        {
            types.Add(Form);
        }

        var encodings = EncodingReader.OfFields(fields);
        return new RequestBody(
            required.Count > 0, null, [.. types.Select(type => new MediaType(type, schema, operation) { Encodings = encodings })], operation);
    }

    private static bool IsForm(string type) =>
        type.StartsWith(Form, StringComparison.OrdinalIgnoreCase) || type.StartsWith(Multipart, StringComparison.OrdinalIgnoreCase);
}
