namespace McpGen.Arguments;

/// <summary>The string formats that are checked (JSON Schema 2020-12 §7.3).</summary>
public enum StringFormat
{
    /// <summary>Any string.</summary>
    None,

    /// <summary>RFC 3339 <c>date-time</c>, for example <c>2026-11-20T09:30:00Z</c>.</summary>
    DateTime,

    /// <summary>RFC 3339 <c>full-date</c>, for example <c>2026-11-20</c>.</summary>
    Date,

    /// <summary>RFC 3339 <c>full-time</c>, for example <c>09:30:00+01:00</c>.</summary>
    Time,

    /// <summary>RFC 4122 UUID in its hyphenated form.</summary>
    Uuid,

    /// <summary>An e-mail address: something, an at sign, something.</summary>
    Email,

    /// <summary>RFC 3986 absolute URI.</summary>
    Uri,

    /// <summary>Dotted IPv4 address.</summary>
    Ipv4,

    /// <summary>IPv6 address without a zone.</summary>
    Ipv6,

    /// <summary>Base64 (OpenAPI's <c>byte</c>).</summary>
    Byte,
}
