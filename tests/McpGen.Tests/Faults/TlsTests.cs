using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Faults;

public class TlsTests
{
    [Theory]
    [InlineData("127.0.0.1", 1)]
    [InlineData("127.0.0.1", -1)]
    [InlineData("elsewhere.test", 1)]
    public async Task H6_a_certificate_that_cannot_be_trusted_ends_the_call(string name, int days)
    {
        using var certificate = Certificate(name, days);
        foreach (var kind in CallKind.All)
        {
            await using var server = Server(certificate, connection => connection.RequestAsync());
            var audit = new MemorySink();
            await using var gateway = FaultyCall.Gateway(kind, Https(server), audit);
            var result = await FaultyCall.CallAsync(gateway, audit);
            Assert.Equal((ToolOutcome.UpstreamFailed, "crm could not be reached: the TLS connection failed."), (result.Outcome, result.Text()));
            Assert.Equal(0, server.Requests);
        }
    }

    [Fact]
    public async Task H6_a_server_that_speaks_no_tls_ends_the_call()
    {
        await using var server = new FaultyServer(static connection => connection.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n"));
        foreach (var kind in CallKind.All)
        {
            var audit = new MemorySink();
            await using var gateway = FaultyCall.Gateway(kind, Https(server), audit);
            Assert.Equal(ToolOutcome.UpstreamFailed, (await FaultyCall.CallAsync(gateway, audit)).Outcome);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task H6_a_connection_that_breaks_under_tls_ends_the_call(bool withAlert)
    {
        using var certificate = Certificate("127.0.0.1", 1);
        foreach (var kind in CallKind.All)
        {
            await using var server = Server(certificate, async connection =>
            {
                await connection.RequestAsync();
                await connection.SendAsync(kind.Head(headers: "Content-Length: 1000\r\n") + kind.Body);
                if (withAlert)
                {
                    await ((SslStream)connection.Stream).ShutdownAsync();
                }
            });
            var audit = new MemorySink();
            await using var gateway = FaultyCall.Gateway(kind, Https(server), audit, handler: Trusting);
            var result = await FaultyCall.CallAsync(gateway, audit);
            Assert.Equal(kind.IsStream ? ToolOutcome.Succeeded : ToolOutcome.UpstreamFailed, result.Outcome);
        }
    }

    [Fact]
    public async Task H6_a_trusted_server_is_answered_over_tls()
    {
        using var certificate = Certificate("127.0.0.1", 1);
        foreach (var kind in CallKind.All)
        {
            await using var server = Server(certificate, async connection =>
            {
                await connection.RequestAsync();
                await connection.SendAsync(kind.Answer());
            });
            var audit = new MemorySink();
            await using var gateway = FaultyCall.Gateway(kind, Https(server), audit, handler: Trusting);
            Assert.Equal(ToolOutcome.Succeeded, (await FaultyCall.CallAsync(gateway, audit)).Outcome);
        }
    }

    private static SocketsHttpHandler Trusting() => new() { SslOptions = { RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate?.Subject == "CN=127.0.0.1" } };

    private static string Https(FaultyServer server) => string.Create(CultureInfo.InvariantCulture, $"https://127.0.0.1:{server.Port}");

    private static FaultyServer Server(X509Certificate2 certificate, Func<FaultyConnection, Task> play) => new(async connection =>
    {
        await using var tls = new SslStream(connection.Stream);
        try
        {
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, connection.End);
        }
        catch (System.Security.Authentication.AuthenticationException)
        {
            return;
        }

        await play(connection.Over(tls));
    });

    private static X509Certificate2 Certificate(string name, int days)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out var address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(name);
        }

        request.CertificateExtensions.Add(names.Build());
        var end = DateTimeOffset.UtcNow.AddDays(days);
        using var certificate = request.CreateSelfSigned(end.AddDays(-30), end);
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
