using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;

namespace McpGen.Specs.Manifest;

/// <summary>Writes the JSON Schema of the manifest, for editors, from the same shape that the reader checks by.</summary>
internal static class ManifestJsonSchema
{
    private const string Step = "  ";

    /// <summary>The file's text, with a line break at the end.</summary>
    public static string Write()
    {
        var root = Mapping(ManifestShape.Root, Step);
        return "{\n"
            + Line("$schema", JsonLiteral.String("https://json-schema.org/draft/2020-12/schema"))
            + Line("title", JsonLiteral.String("McpGen manifest"))
            + Line("description", JsonLiteral.String("Declares an MCP gateway over the operations of OpenAPI documents."))
            + Step + root.TrimStart('{', '\n', ' ') + "\n";
    }

    private static string Line(string name, string json) => $"{Step}{JsonLiteral.String(name)}: {json},\n";

    private static string Key(ManifestKey key, string indent)
    {
        var schema = key.Name == "mcpgen" ? new List<string> { $"\"const\": {ManifestShape.Version}" } : Members(key.Shape, indent + Step);
        var description = key.Description + (key.Default is null ? "" : $" Default: {key.Default}.");
        schema.Insert(0, "\"description\": " + JsonLiteral.String(description));
        if (key.Example is not null && key.Shape is TextShape or ChoiceShape)
        {
            schema.Add($"\"examples\": [{JsonLiteral.String(key.Example!)}]");
        }

        return Braced(schema, indent);
    }

    private static List<string> Members(ValueShape shape, string indent) => shape switch
    {
        TextShape { Kind: TextKind.Duration } => ["\"type\": \"string\"", "\"pattern\": " + JsonLiteral.String(DurationText.Pattern)],
        TextShape { Kind: TextKind.Size } => ["\"type\": \"string\"", "\"pattern\": " + JsonLiteral.String(SizeText.Pattern)],
        TextShape => ["\"type\": [\"string\", \"number\"]"],
        ChoiceShape choice => ["\"enum\": [" + string.Join(", ", choice.Values.Select(JsonLiteral.String)) + "]"],
        FlagShape => ["\"type\": \"boolean\""],
        NumberShape { IsCount: true } => ["\"type\": \"integer\"", "\"minimum\": 0"],
        NumberShape => ["\"type\": \"number\""],
        ListShape list => ["\"type\": \"array\"", .. list.MayBeEmpty ? System.Array.Empty<string>() : ["\"minItems\": 1"], "\"items\": " + Schema(list.Item, indent)],
        MapShape map => ["\"type\": \"object\"", "\"additionalProperties\": " + Schema(map.Value, indent)],
        WordOrObjectShape either => ["\"anyOf\": [" + Schema(either.Word, indent) + ", " + Schema(either.Mapping, indent) + "]"],
        ObjectShape mapping => MappingMembers(mapping, indent),
        _ => [],
    };

    private static string Schema(ValueShape shape, string indent) => Members(shape, indent + Step) is { Count: > 0 } members ? Braced(members, indent) : "{}";

    private static string Mapping(ObjectShape shape, string indent) => Braced(MappingMembers(shape, indent), "");

    private static List<string> MappingMembers(ObjectShape shape, string indent)
    {
        var required = shape.Keys.Where(static key => key.Required).Select(static key => JsonLiteral.String(key.Name)).ToList();
        return
        [
            "\"type\": \"object\"",
            .. required.Count == 0 ? System.Array.Empty<string>() : ["\"required\": [" + string.Join(", ", required) + "]"],
            "\"additionalProperties\": false",
            "\"properties\": " + Braced(shape.Keys.Select(key => JsonLiteral.String(key.Name) + ": " + Key(key, indent + Step)), indent),
        ];
    }

    private static string Braced(IEnumerable<string> members, string indent) =>
        "{\n" + string.Join(",\n", members.Select(member => indent + Step + member)) + "\n" + indent + "}";
}
