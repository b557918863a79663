using System.Net;

namespace McpGen.Egress;

/// <summary>A block of addresses, as in <c>10.0.0.0/8</c>: those that begin with the same bits.</summary>
internal sealed class AddressRange
{
    private readonly byte[] _prefix;
    private readonly int _bits;

    public AddressRange(string prefix, int bits, AddressKind kind = AddressKind.Public)
    {
        _prefix = IPAddress.Parse(prefix).GetAddressBytes();
        _bits = bits;
        Kind = kind;
    }

    /// <summary>What the addresses lead to.</summary>
    public AddressKind Kind { get; }

    /// <summary>Whether the bytes of an address of the same family are in the block.</summary>
    public bool Contains(byte[] address)
    {
        var whole = _bits / 8;
        for (var i = 0; i < whole; i++)
        {
            if (address[i] != _prefix[i])
            {
                return false;
            }
        }

        return _bits % 8 == 0 || (address[whole] ^ _prefix[whole]) >> (8 - (_bits % 8)) == 0;
    }
}
