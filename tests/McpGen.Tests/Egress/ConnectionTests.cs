using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Http;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Egress;

/// <summary>Where connections really go, at a real listener.</summary>
public class ConnectionTests
{
    private const string Refusal = "The host of crm leads to a network that the gateway may not reach.";

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_not_reached()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Named(server, UpstreamNetwork.Public, ["127.0.0.1"]);

        var result = await gateway.CallAsync();

        Assert.Equal((ToolOutcome.UpstreamFailed, Refusal), (result.Outcome, result.Text()));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_reached_when_the_manifest_says_private()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Named(server, UpstreamNetwork.Private, ["127.0.0.1"]);

        await gateway.CallAsync();

        Assert.StartsWith($"GET /x HTTP/1.1\r\nHost: api.test:{server.Port}\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("fd12::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:101:101::80ff:fffe")]
    public async Task A_private_address_is_not_reached_by_default(string address)
    {
        await using var server = new RawServer("");
        await using var gateway = Named(server, UpstreamNetwork.Public, [address]);
        Assert.Equal(Refusal, (await gateway.CallAsync()).Text());
    }

    [Theory]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("100.100.100.200")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1%2")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("255.255.255.255")]
    [InlineData("224.0.0.1")]
    [InlineData("192.0.2.1")]
    public async Task Metadata_and_special_addresses_are_not_reached_whatever_the_manifest_says(string address)
    {
        await using var server = new RawServer("");
        await using var gateway = Named(server, UpstreamNetwork.Private, [address]);
        Assert.Equal(Refusal, (await gateway.CallAsync()).Text());
    }

    [Fact]
    public async Task Of_several_addresses_only_those_allowed_are_tried()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Named(server, UpstreamNetwork.Private, ["169.254.169.254", "127.0.0.1"]);
        await gateway.CallAsync();
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_name_that_answers_differently_the_next_time_is_judged_again()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Named(server, UpstreamNetwork.Private, ["127.0.0.1"], ["169.254.169.254"]);

        Assert.False((await gateway.CallAsync()).IsError);
        Assert.Equal(Refusal, (await gateway.CallAsync()).Text());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_connection_resolves_its_name_once()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        var resolutions = 0;
        var context = new GatewayContext
        {
            Resolve = (_, _) => ++resolutions == 1 ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) : throw new InvalidOperationException("resolved again"),
        };
        await using var gateway = Calls.Rest(Calls.To($"http://api.test:{server.Port}") with { Network = UpstreamNetwork.Private }, Get, context: context);

        Assert.False((await gateway.CallAsync()).IsError);
        Assert.Equal(1, resolutions);
    }

    [Fact]
    public async Task Localhost_is_reached_because_it_was_named()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To($"http://localhost:{server.Port}"), Get);
        Assert.False((await gateway.CallAsync()).IsError);
    }

    [Fact]
    public async Task Localhost_that_leads_into_a_private_network_is_not_reached()
    {
        var context = new GatewayContext { Resolve = static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1")]) };
        await using var gateway = Calls.Rest(Calls.To("http://localhost:81"), Get, context: context);
        Assert.Equal(Refusal, (await gateway.CallAsync()).Text());
    }

    [Theory]
    [InlineData("[::1]")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    public async Task An_ipv6_address_is_reached_because_it_was_named(string host)
    {
        using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            Assert.Skip("This machine has no IPv6.");
        }

        var accepted = listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await using var gateway = Calls.Rest(
            Calls.To($"http://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}") with { Timeout = TimeSpan.FromMilliseconds(500) }, Get);
        Assert.Equal("crm did not answer within 500 ms. The request may have taken effect.", (await gateway.CallAsync()).Text());
        Assert.True(accepted.IsCompletedSuccessfully);
        (await accepted).Dispose();
    }

    [Fact]
    public async Task A_name_without_an_address_is_told_as_such()
    {
        var context = new GatewayContext { Resolve = static (_, _) => throw new SocketException((int)SocketError.HostNotFound) };
        await using var gateway = Calls.Rest(Calls.To("http://api.test"), Get, context: context);
        Assert.Equal("The host of crm could not be found.", (await gateway.CallAsync()).Text());
    }

    [Fact]
    public async Task TLS_asks_for_the_name_and_not_for_the_address()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var context = new GatewayContext { Resolve = static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) };
        var options = Calls.To($"https://api.test:{((IPEndPoint)listener.LocalEndpoint).Port}") with { Network = UpstreamNetwork.Private };
        await using var gateway = Calls.Rest(options, Get, context: context);

        var call = gateway.CallAsync();
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        var hello = new byte[4096];
        var read = await client.GetStream().ReadAtLeastAsync(hello, 100, throwOnEndOfStream: false, TestContext.Current.CancellationToken);
        client.Close();

        Assert.Contains("api.test", Encoding.Latin1.GetString(hello, 0, read), StringComparison.Ordinal);
        Assert.Equal(ToolOutcome.UpstreamFailed, (await call).Outcome);
    }

    [Fact]
    public async Task A_proxy_of_the_environment_gets_nothing()
    {
        await using var proxy = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        var before = HttpClient.DefaultProxy;
        try
        {
            // What HTTP_PROXY and ALL_PROXY become in this process.
            HttpClient.DefaultProxy = new WebProxy(proxy.Url);
            await using var gateway = Named(server, UpstreamNetwork.Private, ["127.0.0.1"]);
            await gateway.CallAsync();
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.Empty(proxy.Requests);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest", "the base URL of upstream 'crm' leads to a link-local address, where clouds keep the credentials of machines; no upstream may be there.")]
    [InlineData("http://[::ffff:a9fe:a9fe]", "the base URL of upstream 'crm' leads to a link-local address, where clouds keep the credentials of machines; no upstream may be there.")]
    [InlineData("http://metadata.google.internal", "the base URL of upstream 'crm' leads to the metadata of a cloud, which holds the credentials of machines; no upstream may be there.")]
    [InlineData("http://2130706433", "the base URL of upstream 'crm' cannot be used: its host must be an IPv4 address of four decimal numbers, as in 192.0.2.1, or a name.")]
    [InlineData("http://①②⑦.⓪.⓪.①", "the base URL of upstream 'crm' cannot be used: its host must be written in ASCII, other alphabets as xn--….")]
    [InlineData("http://[fe80::1%25eth0]", "the base URL of upstream 'crm' cannot be used: its host must be an IPv6 address without a zone.")]
    [InlineData("http:\\\\127.0.0.1", "the base URL of upstream 'crm' must be an absolute http or https URL without user, query and fragment.")]
    [InlineData("http://good@127.0.0.1", "the base URL of upstream 'crm' must be an absolute http or https URL without user, query and fragment.")]
    [InlineData("unix:///var/run/docker.sock", "the base URL of upstream 'crm' must be an absolute http or https URL without user, query and fragment.")]
    public void A_base_url_of_the_environment_is_judged_at_start(string url, string message)
    {
        using var context = new GatewayContext { Environment = _ => url };
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(Calls.To("${CRM_URL}") with { Network = UpstreamNetwork.Private }));
        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public void A_name_of_a_private_network_needs_the_manifests_word_at_start()
    {
        using var context = new GatewayContext { Environment = static _ => "http://crm:8080" };
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(Calls.To("${CRM_URL}")));
        Assert.Equal("the base URL of upstream 'crm' has a name of a private network; write 'network: private' at the upstream if that is meant.", failure.Message);
    }

    private static void Get(ArgumentReader arguments, RequestWriter request) => request.Path("/x");

    /// <summary>An upstream by a name that resolves to the next of some answers each time.</summary>
    private static Gateway Named(RawServer server, UpstreamNetwork network, params string[][] answers)
    {
        var next = new Queue<IPAddress[]>(answers.Select(static answer => answer.Select(IPAddress.Parse).ToArray()));
        var context = new GatewayContext { Resolve = (_, _) => Task.FromResult(next.Dequeue()) };
        return Calls.Rest(Calls.To($"http://api.test:{server.Port}") with { Network = network }, Get, context: context);
    }
}
