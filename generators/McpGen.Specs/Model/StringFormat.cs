namespace McpGen.Specs.Model;

/// <summary>The string formats that are checked at run time (JSON Schema 2020-12 §7.3); any other <c>format</c> is only shown.</summary>
public enum StringFormat
{
    /// <summary>RFC 3339 <c>date-time</c>.</summary>
    DateTime,

    /// <summary>RFC 3339 <c>full-date</c>.</summary>
    Date,

    /// <summary>RFC 3339 <c>full-time</c>.</summary>
    Time,

    /// <summary>RFC 4122 UUID.</summary>
    Uuid,

    /// <summary>An e-mail address: something, an at sign, something.</summary>
    Email,

    /// <summary>RFC 3986 absolute URI.</summary>
    Uri,

    /// <summary>Dotted IPv4 address.</summary>
    Ipv4,

    /// <summary>IPv6 address.</summary>
    Ipv6,

    /// <summary>Base64 (OpenAPI's <c>byte</c>).</summary>
    Byte,
}
