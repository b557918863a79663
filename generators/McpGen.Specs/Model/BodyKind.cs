namespace McpGen.Specs.Model;

/// <summary>How a request body is written.</summary>
public enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As <c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>As <c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>As text in UTF-8.</summary>
    Text,

    /// <summary>As bytes that the argument has as Base64 or a <c>data:</c> URI.</summary>
    Binary,

    /// <summary>As XML.</summary>
    Xml,
}
