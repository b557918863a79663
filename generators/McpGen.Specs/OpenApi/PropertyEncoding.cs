using McpGen.Specs.Model;

namespace McpGen.Specs.OpenApi;

/// <summary>How a document wants one property of a form written (OpenAPI 3.1 §4.8.15); of 2.0, its <c>collectionFormat</c>.</summary>
/// <param name="ContentType">The type or types of a part, as written; null when not stated.</param>
/// <param name="Style">How arrays and objects are written; null when not stated.</param>
/// <param name="Explode">Whether each item or member is a pair of its own.</param>
/// <param name="AllowReserved">Whether RFC 3986 reserved characters are sent as they are.</param>
public sealed record PropertyEncoding(string? ContentType, ParameterStyle? Style, bool Explode, bool AllowReserved);
