using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A request as it crossed the wire, without the headers of the connection.</summary>
internal sealed record SentRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Bytes)
{
    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The same request, to be sent again.</summary>
    public HttpRequestMessage ToMessage()
    {
        var request = new HttpRequestMessage(new(Method), new Uri(Target, UriKind.Relative));
        if (Bytes.Length > 0)
        {
            request.Content = new ByteArrayContent(Bytes);
        }

        foreach (var (name, value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    public override string ToString() => $"{Method} {Target} {Body}";
}
