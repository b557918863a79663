namespace McpGen.Egress;

/// <summary>Words what a host leads to, for messages.</summary>
internal static class HostWords
{
    /// <summary>For example <c>a private network</c>.</summary>
    public static string Of(AddressKind kind) => kind switch
    {
        AddressKind.Private => "a private network",
        AddressKind.Loopback => "this machine",
        AddressKind.LinkLocal => "a link-local address, where clouds keep the credentials of machines",
        AddressKind.Metadata => "the metadata of a cloud, which holds the credentials of machines",
        AddressKind.Special => "an address where no service can be (documentation, benchmarks, multicast, broadcast, unspecified or reserved)",
        _ => "the public network",
    };
}
