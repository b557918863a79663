using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Egress;

/// <summary>
/// Opens the connections of an upstream. It resolves the host itself, judges each address and connects to the very address it judged, so a name that
/// answers differently the next moment gains nothing. TLS goes on top, by the host's name.
/// </summary>
/// <param name="host">The one host that connections are for, without brackets.</param>
/// <param name="fence">Judges addresses.</param>
/// <param name="resolve">Resolves the host.</param>
internal sealed class PinnedConnector(string host, AddressFence fence, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <exception cref="ForbiddenAddressException">The host leads only to where it may not.</exception>
    /// <exception cref="SocketException">The host has no address, or none could be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        if (!target.Host.Trim('[', ']').Equals(host, StringComparison.OrdinalIgnoreCase))
        {
            throw new ForbiddenAddressException("A connection to another host than the upstream's was refused.");
        }

        IReadOnlyList<IPAddress> addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        Exception? failure = null;
        foreach (var address in addresses)
        {
            if (!fence.Allows(address))
            {
                failure ??= Forbidden(address);
                continue;
            }

            try
            {
                return await OpenAsync(new IPEndPoint(address, target.Port), cancellationToken);
            }
            catch (SocketException exception)
            {
                failure = exception;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }

    private static ForbiddenAddressException Forbidden(IPAddress address)
    {
        var kind = AddressKinds.Of(address);
        var advice = AddressFence.IsNeverAllowed(kind) ? "no upstream may be there" : "write 'network: private' at the upstream if that is meant";
        return new ForbiddenAddressException($"The host leads to {HostWords.Of(kind)} ({address}); {advice}.");
    }

    private static async Task<Stream> OpenAsync(IPEndPoint target, CancellationToken cancellationToken)
    {
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
