using McpGen.Egress;
using Xunit;

namespace McpGen.Tests.Egress;

public class HostTextTests
{
    [Theory]
    [InlineData("https://api.test", "api.test")]
    [InlineData("https://api.test:8443/v1", "api.test")]
    [InlineData("http://[::1]:80/a", "[::1]")]
    [InlineData("http://[::1]", "[::1]")]
    [InlineData("https://api.test?x", "api.test")]
    public void The_host_is_cut_out_as_it_is_written(string url, string host) => Assert.Equal(host, HostText.In(url));

    [Theory]
    [InlineData("127.1")]
    [InlineData("0177.0.0.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("127.0.0.0x1")]
    [InlineData("127.0.0.01")]
    [InlineData("127.0.0.1.")]
    [InlineData("10.0.0.256")]
    [InlineData("a.1")]
    [InlineData(".")]
    [InlineData("①②⑦.⓪.⓪.①")]
    [InlineData("１２７.0.0.1")]
    [InlineData("127。0。0。1")]
    [InlineData("bücher.test")]
    [InlineData("%31%32%37.0.0.1")]
    [InlineData("good@evil.test")]
    [InlineData("[fe80::1%25eth0]")]
    [InlineData("[fe80::1%3]")]
    [InlineData("[::1%1]")]
    [InlineData("[127.0.0.1]")]
    [InlineData("[v1.x]")]
    public void A_host_that_parsers_may_read_differently_is_refused(string host) => Assert.NotNull(HostText.Fault(host));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("api.test")]
    [InlineData("API.test.")]
    [InlineData("xn--bcher-kva.test")]
    [InlineData("my_service")]
    [InlineData("1and1.com")]
    public void A_plain_host_is_fine(string host) => Assert.Null(HostText.Fault(host));

    [Theory]
    [InlineData("[::ffff:a9fe:a9fe]", AddressKind.LinkLocal)]
    [InlineData("10.1.2.3", AddressKind.Private)]
    [InlineData("8.8.8.8", AddressKind.Public)]
    [InlineData("localhost", AddressKind.Loopback)]
    [InlineData("LOCALHOST.", AddressKind.Loopback)]
    [InlineData("a.localhost", AddressKind.Loopback)]
    [InlineData("metadata.google.internal", AddressKind.Metadata)]
    [InlineData("Metadata.Google.Internal.", AddressKind.Metadata)]
    [InlineData("crm", AddressKind.Private)]
    [InlineData("crm.internal", AddressKind.Private)]
    [InlineData("crm.shop.svc.cluster.local", AddressKind.Private)]
    [InlineData("crm.shop.svc", AddressKind.Private)]
    public void What_a_host_says_about_itself_is_heard(string host, object kind) => Assert.Equal(kind, HostText.Kind(host));

    [Theory]
    [InlineData("api.test")]
    [InlineData("internal.example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("127.0.0.1.nip.io")]
    public void Any_other_name_has_to_be_resolved(string host) => Assert.Null(HostText.Kind(host));
}
