namespace McpGen.Specs.Model;

/// <summary>Where a parameter goes (OpenAPI 3.1 §4.8.12, <c>in</c>).</summary>
public enum ParameterLocation
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>In the <c>Cookie</c> header.</summary>
    Cookie,

    /// <summary>The query as a whole (3.2's <c>querystring</c>).</summary>
    QueryString,
}
