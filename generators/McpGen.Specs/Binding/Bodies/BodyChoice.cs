using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>A representation of a body and how it is written.</summary>
/// <param name="Media">The representation.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="ContentType">The <c>Content-Type</c>; of <see cref="BodyKind.Binary"/> perhaps a range such as <c>image/*</c>.</param>
internal sealed record BodyChoice(MediaType Media, BodyKind Kind, string ContentType)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";
    private const string Utf8 = "; charset=utf-8";

    private static readonly HashSet<string> Binaries = new(StringComparer.Ordinal)
    {
        "application/octet-stream", "application/pdf", "application/zip", "application/gzip", "application/x-gzip", "application/x-tar", "application/x-gtar",
    };

    private static readonly HashSet<string> Yamls = new(StringComparer.Ordinal) { "application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml" };

    private string Bare => MediaNames.Bare(Media.Name);

    /// <summary>The best of a body's representations: the first of the kind that says most; null when none can be written.</summary>
    public static BodyChoice? Best(RequestBody body) => body.Content.Select(Of).OfType<BodyChoice>().OrderBy(static choice => choice.Rank()).FirstOrDefault();

    /// <summary>How a representation is written; null when it cannot be.</summary>
    public static BodyChoice? Of(MediaType media)
    {
        var bare = MediaNames.Bare(media.Name);
        return bare is "*/*" or "application/*" ? BodySchema.IsBinary(media.Schema) ? new(media, BodyKind.Binary, bare) : new(media, BodyKind.Json, Json)
            : MediaNames.IsSendable(media.Name) && KindOf(bare, media.Schema) is { } kind ? new(media, kind, Type(bare, media.Name, kind))
            : null;
    }

    private static BodyKind? KindOf(string bare, Schema? schema)
    {
        var types = BodySchema.Types(schema);
        var isText = types == SchemaTypes.String && !BodySchema.IsBinary(schema);
        var maybeObject = types == SchemaTypes.None || (types & SchemaTypes.Object) != 0;
        return bare switch
        {
            _ when MediaNames.IsJson(bare) => BodyKind.Json,
            Form => isText ? BodyKind.Text : maybeObject ? BodyKind.Form : null,
            Multipart or "multipart/*" => maybeObject ? BodyKind.Multipart : null,
            _ when bare.StartsWith("multipart/", StringComparison.Ordinal) => null,
            _ when IsYaml(bare) => isText || schema is null ? BodyKind.Text : BodyKind.Json,
            _ when bare is "application/xml" or "text/xml" || bare.EndsWith("+xml", StringComparison.Ordinal) =>
                isText || schema is null ? BodyKind.Text : XmlNames.Root(schema) is not null ? BodyKind.Xml : null,
            _ when bare.StartsWith("text/", StringComparison.Ordinal) => BodyKind.Text,
            _ when Binaries.Contains(bare) || IsMedia(bare) => BodyKind.Binary,
            _ => isText ? BodyKind.Text : types == SchemaTypes.None || BodySchema.IsBinary(schema) ? BodyKind.Binary : null,
        };
    }

    private static string Type(string bare, string stated, BodyKind kind) => kind switch
    {
        BodyKind.Multipart => Multipart,
        BodyKind.Text when bare == "text/*" => "text/plain" + Utf8,
        BodyKind.Text when bare.StartsWith("text/", StringComparison.Ordinal) => bare + Utf8,
        _ => stated,
    };

    private int Rank() => Kind switch
    {
        _ when Bare.IndexOf('*') >= 0 => 9,
        BodyKind.Json when Bare == Json => 0,

        // A JSON patch is a list; where the document describes none, one of its relatives is easier to write.
        BodyKind.Json when Bare == "application/json-patch+json" && (BodySchema.Types(Media.Schema) & SchemaTypes.Array) == 0 => 2,
        BodyKind.Json when MediaNames.IsJson(Bare) => 1,
        BodyKind.Json => 3,
        BodyKind.Form => 4,
        BodyKind.Multipart => 5,
        BodyKind.Text => 6,
        BodyKind.Binary => 7,
        _ => 8,
    };

    private static bool IsYaml(string bare) => Yamls.Contains(bare) || bare.EndsWith("+yaml", StringComparison.Ordinal);

    private static bool IsMedia(string bare) =>
        bare.Split('/')[0] is "image" or "audio" or "video" or "font" && !bare.EndsWith("+xml", StringComparison.Ordinal);
}
