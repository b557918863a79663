namespace McpGen.Specs.OpenApi;

/// <summary>The versions of OpenAPI that are read; patch versions do not differ.</summary>
public enum OpenApiVersion
{
    /// <summary>Swagger 2.0.</summary>
    V20,

    /// <summary>OpenAPI 3.0.</summary>
    V30,

    /// <summary>OpenAPI 3.1.</summary>
    V31,

    /// <summary>OpenAPI 3.2.</summary>
    V32,
}
