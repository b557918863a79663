namespace McpGen.Http;

/// <summary>How arrays and objects are written (OpenAPI 3.1 §4.8.12.3, <c>style</c>).</summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c> in paths and headers.</summary>
    Simple,

    /// <summary><c>;name=a,b</c> in paths.</summary>
    Matrix,

    /// <summary><c>.a.b</c> in paths.</summary>
    Label,

    /// <summary><c>name=a,b</c>, or exploded <c>name=a&amp;name=b</c>.</summary>
    Form,

    /// <summary><c>name=a%20b</c>.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>.</summary>
    PipeDelimited,

    /// <summary><c>name=a%09b</c> (OpenAPI 2.0, <c>tsv</c>).</summary>
    TabDelimited,

    /// <summary><c>name[key]=a</c>.</summary>
    DeepObject,

    /// <summary><c>name=a,b</c>, or exploded <c>name=a; name=b</c>, nothing percent-encoded (OpenAPI 3.2).</summary>
    Cookie,

    /// <summary>The value as JSON (<c>content: application/json</c>).</summary>
    Json,
}
