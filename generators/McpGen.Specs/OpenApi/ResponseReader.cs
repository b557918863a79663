using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads the answers of an operation.</summary>
internal sealed class ResponseReader(OpenApiVersion version, SpecNode? root, SchemaReader schemas, MediaTypeReader media, References references)
{
    public IReadOnlyList<Response> Read(SpecNode operation, ICollection<Problem> problems)
    {
        var responses = new List<Response>();
        foreach (var member in operation["responses"]?.Members ?? [])
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal) || member.Value.Kind != NodeKind.Object)
            {
                continue;
            }

            var target = references.Follow(member.Value);
            if (target.Problem is { } problem)
            {
                problems.Add(problem);
                responses.Add(new Response(member.Key, null, []));
                continue;
            }

            var node = target.Node!;
            var content = version == OpenApiVersion.V20 ? OfProduces(operation, node, problems) : media.Read(node["content"], problems);
            responses.Add(new Response(member.Key, NodeValues.Text(node["description"]), content));
        }

        return responses;
    }

    private IReadOnlyList<MediaType> OfProduces(SpecNode operation, SpecNode response, ICollection<Problem> problems)
    {
        if (schemas.At(response["schema"], null, problems) is not { } schema)
        {
            return [];
        }

        var produces = NodeValues.Texts(operation["produces"] ?? root?["produces"]);
        return [.. (produces.Count > 0 ? produces : ["application/json"]).Select(type => new MediaType(type, schema, response))];
    }
}
