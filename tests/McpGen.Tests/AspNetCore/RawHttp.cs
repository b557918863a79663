using System;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace McpGen.Tests.AspNetCore;

/// <summary>HTTP written by hand, for what a client library would not send.</summary>
internal static class RawHttp
{
    /// <summary>Sends a request and returns the whole response.</summary>
    public static async Task<string> SendAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request.ReplaceLineEndings("\r\n")));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Posts chunks of a body that never ends, until the other side answers or hangs up.</summary>
    /// <returns>How many bytes were sent, and the first line of the answer.</returns>
    public static async Task<(long Sent, string? Status)> FloodAsync(Uri address, long limit)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nAccept: */*\r\nTransfer-Encoding: chunked\r\n\r\n"));
        var chunk = Encoding.UTF8.GetBytes("10000\r\n" + new string(' ', 0x10000) + "\r\n");
        using var reader = new StreamReader(stream);
        var status = reader.ReadLineAsync();
        var sent = 0L;
        while (!status.IsCompleted && sent < limit)
        {
            await stream.WriteAsync(chunk);
            sent += chunk.Length;
        }

        return (sent, await status.WaitAsync(TimeSpan.FromSeconds(10)));
    }
}
