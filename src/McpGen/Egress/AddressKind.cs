namespace McpGen.Egress;

/// <summary>What an IP address leads to, from harmless to never allowed.</summary>
internal enum AddressKind
{
    /// <summary>The public network.</summary>
    Public,

    /// <summary>A private network: RFC 1918, shared (carrier-grade NAT), unique local, site-local.</summary>
    Private,

    /// <summary>This machine.</summary>
    Loopback,

    /// <summary>Documentation, benchmarks, multicast, broadcast, unspecified or reserved: no service is there.</summary>
    Special,

    /// <summary>The same link, where clouds keep the credentials of machines.</summary>
    LinkLocal,

    /// <summary>A known address of a cloud's metadata outside the link-local ranges.</summary>
    Metadata,
}
