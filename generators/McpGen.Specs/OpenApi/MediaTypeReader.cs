using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads the <c>content</c> of bodies and answers.</summary>
internal sealed class MediaTypeReader(SchemaReader schemas, References references)
{
    public IReadOnlyList<MediaType> Read(SpecNode? content, ICollection<Problem> problems)
    {
        var types = new List<MediaType>();
        foreach (var member in content?.Members ?? [])
        {
            if (member.Key.StartsWith("x-", StringComparison.Ordinal) && member.Key.IndexOf('/') < 0)
            {
                continue;
            }

            // 3.2 has references here (components/mediaTypes).
            var target = references.Follow(member.Value);
            if (target.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                types.Add(new MediaType(member.Key, schemas.At(target.Node!["schema"], target.Resource, problems), target.Node)
                {
                    Encodings = EncodingReader.Read(target.Node["encoding"]),
                });
            }
        }

        return types;
    }
}
