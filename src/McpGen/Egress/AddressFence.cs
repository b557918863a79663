using System.Net;

namespace McpGen.Egress;

/// <summary>Which addresses the host of an upstream may lead to.</summary>
/// <param name="host">The host of the base URL.</param>
/// <param name="isPrivateAllowed">Whether the manifest says that it is on a private network.</param>
internal sealed class AddressFence(string host, bool isPrivateAllowed)
{
    // Who writes an address, or localhost, has named what is to be reached; any other name leads where its owner, or a resolver, wants.
    private readonly AddressKind? _named =
        HostText.Address(host) is not null || HostText.Kind(host) == AddressKind.Loopback ? HostText.Kind(host) : null;

    /// <summary>Whether nothing the manifest may say allows this kind.</summary>
    public static bool IsNeverAllowed(AddressKind kind) => kind >= AddressKind.Special;

    /// <summary>Whether the gateway may connect to an address.</summary>
    public bool Allows(IPAddress address) => AddressKinds.Of(address) switch
    {
        AddressKind.Public => true,
        AddressKind.Private => isPrivateAllowed || _named == AddressKind.Private,
        AddressKind.Loopback => isPrivateAllowed || _named == AddressKind.Loopback,
        _ => false,
    };
}
