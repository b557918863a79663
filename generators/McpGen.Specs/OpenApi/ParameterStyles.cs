using McpGen.Specs.Model;

namespace McpGen.Specs.OpenApi;

/// <summary>How arrays and objects are written, by version and place. A style that a place does not have counts as not stated.</summary>
internal static class ParameterStyles
{
    /// <summary>OpenAPI 3.x: <c>style</c> and <c>explode</c>.</summary>
    public static (ParameterStyle Style, bool Explode) Of(string? stated, bool? explode, ParameterLocation location)
    {
        var style = (stated, location) switch
        {
            ("matrix", ParameterLocation.Path) => ParameterStyle.Matrix,
            ("label", ParameterLocation.Path) => ParameterStyle.Label,
            ("spaceDelimited", ParameterLocation.Query) => ParameterStyle.SpaceDelimited,
            ("pipeDelimited", ParameterLocation.Query) => ParameterStyle.PipeDelimited,
            ("deepObject", ParameterLocation.Query) => ParameterStyle.DeepObject,
            ("cookie", ParameterLocation.Cookie) => ParameterStyle.Cookie,
            (_, ParameterLocation.Query or ParameterLocation.Cookie) => ParameterStyle.Form,
            _ => ParameterStyle.Simple,
        };
        return (style, explode ?? style is ParameterStyle.Form or ParameterStyle.Cookie);
    }

    /// <summary>OpenAPI 2.0: <c>collectionFormat</c>.</summary>
    public static (ParameterStyle Style, bool Explode) OfCollectionFormat(string? stated, ParameterLocation location) => (stated, location) switch
    {
        ("ssv", not ParameterLocation.Cookie) => (ParameterStyle.SpaceDelimited, false),
        ("tsv", not ParameterLocation.Cookie) => (ParameterStyle.TabDelimited, false),
        ("pipes", not ParameterLocation.Cookie) => (ParameterStyle.PipeDelimited, false),
        ("multi", ParameterLocation.Query) => (ParameterStyle.Form, true),
        (_, ParameterLocation.Query or ParameterLocation.Cookie) => (ParameterStyle.Form, false),
        _ => (ParameterStyle.Simple, false),
    };
}
