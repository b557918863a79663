using System;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>
/// <c>nullable: true</c> in the words of 2020-12. By the letter of OpenAPI 3.0.3 it only widens a <c>type</c> beside it, so that <c>allOf</c> or
/// <c>oneOf</c> would still refuse null; documents mean that null is accepted, and so it is read.
/// </summary>
internal static class SchemaNull
{
    public static SchemaContent Allow(SpecNode node, SchemaContent content)
    {
        if (content.AllOf.Count > 0 || content.Not is not null || content.If is not null)
        {
            return Either(node, content);
        }

        var isNull = new Schema(node, null, static () => new SchemaContent { Types = SchemaTypes.Null });
        if (content.OneOf.Count > 0)
        {
            content.OneOf = [.. content.OneOf, isNull];
        }

        if (content.AnyOf.Count > 0)
        {
            content.AnyOf = [.. content.AnyOf, isNull];
        }

        if (content.Types != SchemaTypes.None)
        {
            content.Types |= SchemaTypes.Null;
        }

        return content;
    }

    // What is said about the value's place stays outside; what the value must be becomes one of two branches.
    private static SchemaContent Either(SpecNode node, SchemaContent content)
    {
        var isOneReference = content.AllOf.Count == 1 && node.Members.All(SaysNothingOfTheValue);
        var branch = isOneReference ? content.AllOf[0] : new Schema(node, null, () => content);
        var isNull = new Schema(node, null, static () => new SchemaContent { Types = SchemaTypes.Null });
        var either = new SchemaContent
        {
            Title = content.Title,
            Description = content.Description,
            Default = content.Default,
            ReadOnly = content.ReadOnly,
            WriteOnly = content.WriteOnly,
            Deprecated = content.Deprecated,
            AnyOf = [branch, isNull],
        };
        if (isOneReference)
        {
            either.Problems.AddRange(content.Problems);
        }

        return either;
    }

    private static bool SaysNothingOfTheValue(Member member) =>
        member.Key is "$ref" or "allOf" or "nullable" or "title" or "description" or "default" or "readOnly" or "writeOnly" or "deprecated"
            or "example" or "examples" or "externalDocs" or "xml"
        || member.Key.StartsWith("x-", StringComparison.Ordinal);
}
