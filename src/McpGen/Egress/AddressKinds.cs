using System.Net;

namespace McpGen.Egress;

/// <summary>
/// Tells what an address leads to (IANA's special-purpose registries). An IPv6 address that carries an IPv4 one leads where that leads. The build and
/// the running gateway judge by this one table.
/// </summary>
internal static class AddressKinds
{
    // The first block that holds the address decides.
    private static readonly AddressRange[] V4 =
    [
        new("168.63.129.16", 32, AddressKind.Metadata), // Azure
        new("100.100.100.200", 32, AddressKind.Metadata), // Alibaba Cloud
        new("192.0.0.192", 32, AddressKind.Metadata), // Oracle Cloud
        new("127.0.0.0", 8, AddressKind.Loopback),
        new("10.0.0.0", 8, AddressKind.Private), // RFC 1918
        new("172.16.0.0", 12, AddressKind.Private),
        new("192.168.0.0", 16, AddressKind.Private),
        new("100.64.0.0", 10, AddressKind.Private), // RFC 6598, shared address space
        new("169.254.0.0", 16, AddressKind.LinkLocal), // RFC 3927; 169.254.169.254 is the metadata of most clouds
        new("0.0.0.0", 8, AddressKind.Special), // RFC 791, "this network"
        new("192.0.0.0", 24, AddressKind.Special), // RFC 6890, protocol assignments
        new("192.0.2.0", 24, AddressKind.Special), // RFC 5737, documentation
        new("198.51.100.0", 24, AddressKind.Special),
        new("203.0.113.0", 24, AddressKind.Special),
        new("192.88.99.0", 24, AddressKind.Special), // RFC 7526, 6to4 relays
        new("198.18.0.0", 15, AddressKind.Special), // RFC 2544, benchmarks
        new("224.0.0.0", 4, AddressKind.Special), // multicast
        new("240.0.0.0", 4, AddressKind.Special), // reserved, and broadcast
    ];

    private static readonly AddressRange[] V6 =
    [
        new("fd00:ec2::", 32, AddressKind.Metadata), // AWS
        new("fd20:ce::254", 128, AddressKind.Metadata), // Google Cloud
        new("::1", 128, AddressKind.Loopback),
        new("::", 128, AddressKind.Special), // unspecified
        new("fc00::", 7, AddressKind.Private), // RFC 4193, unique local
        new("fec0::", 10, AddressKind.Private), // RFC 3879, site-local
        new("fe80::", 10, AddressKind.LinkLocal),
        new("64:ff9b:1::", 48, AddressKind.Special), // RFC 8215, translation whose target only the network knows
        new("2001:db8::", 32, AddressKind.Special), // RFC 3849, documentation
        new("3fff::", 20, AddressKind.Special), // RFC 9637, documentation
    ];

    private static readonly AddressRange Teredo = new("2001::", 32);
    private static readonly AddressRange ProtocolAssignments = new("2001::", 23);
    private static readonly AddressRange GlobalUnicast = new("2000::", 3);

    // Where the IPv4 address begins in those that carry one.
    private static readonly (AddressRange Range, int Offset)[] Carriers =
    [
        (new("::ffff:0:0", 96), 12), // RFC 4291, IPv4-mapped
        (new("::ffff:0:0:0", 96), 12), // RFC 2765, IPv4-translated
        (new("::", 96), 12), // RFC 4291, IPv4-compatible
        (new("64:ff9b::", 96), 12), // RFC 6052, NAT64
        (new("2002::", 16), 2), // RFC 3056, 6to4
    ];

    /// <summary>What an address leads to; of several things the worst.</summary>
    public static AddressKind Of(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? Find(V4, bytes) ?? AddressKind.Public : OfV6(bytes);
    }

    private static AddressKind OfV6(byte[] bytes)
    {
        if (Find(V6, bytes) is { } known)
        {
            return known;
        }

        foreach (var (range, offset) in Carriers)
        {
            if (range.Contains(bytes))
            {
                return Carried(bytes, offset, mask: 0);
            }
        }

        if (Teredo.Contains(bytes))
        {
            // RFC 4380: the server, and the client with its bits turned over.
            var server = Carried(bytes, 4, mask: 0);
            var client = Carried(bytes, 12, mask: 0xFF);
            return server > client ? server : client;
        }

        // What no registry gives to hosts is nowhere to send requests to.
        return GlobalUnicast.Contains(bytes) && !ProtocolAssignments.Contains(bytes) ? AddressKind.Public : AddressKind.Special;
    }

    private static AddressKind Carried(byte[] bytes, int offset, byte mask)
    {
        var carried = new byte[4];
        for (var i = 0; i < 4; i++)
        {
            carried[i] = (byte)(bytes[offset + i] ^ mask);
        }

        return Find(V4, carried) ?? AddressKind.Public;
    }

    private static AddressKind? Find(AddressRange[] ranges, byte[] bytes)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(bytes))
            {
                return range.Kind;
            }
        }

        return null;
    }
}
