using McpGen.AspNetCore;
using McpGen.Tools;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class HostBindingTests
{
    [Fact]
    public void Without_arguments_only_this_machine_is_served() => Assert.Equal(["http://127.0.0.1:3001"], Read().Urls);

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:0;http://[::1]:0")]
    public void Other_loopback_addresses_are_taken_from_anywhere(string urls) =>
        Assert.Equal(urls.Split(';'), Read(settings: ("urls", urls)).Urls);

    [Theory]
    [InlineData("http://0.0.0.0:3001")]
    [InlineData("http://*:3001")]
    [InlineData("http://192.168.1.5:3001")]
    [InlineData("http://127.0.0.1:3001;http://[::]:3001")]
    public void An_address_open_to_others_is_not_taken_from_the_environment(string urls) =>
        Assert.Contains("--urls", Refusal(settings: ("urls", urls)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("http://0.0.0.0:3001")]
    [InlineData("http://[::]:3001")]
    [InlineData("http://+:3001")]
    [InlineData("http://*:3001")]
    public void An_address_for_all_names_needs_the_names(string url) =>
        Assert.Contains("--allowed-hosts", Refusal(["--urls", url]), System.StringComparison.Ordinal);

    [Fact]
    public void An_address_for_all_names_is_served_under_the_names_given() =>
        Assert.Equal(["a.example.com", "b.example.com"], Read(["--urls", "http://*:3001", "--allowed-hosts", "a.example.com;b.example.com"]).AllowedHosts);

    [Fact]
    public void A_host_named_in_the_address_is_allowed() => Assert.Equal(["192.168.1.5"], Read(["--urls=http://192.168.1.5:3001"]).AllowedHosts);

    [Fact]
    public void Origins_are_taken_from_the_arguments() => Assert.Equal(["https://a.example.com"], Read(["--allowed-origins", "https://a.example.com"]).AllowedOrigins);

    [Theory]
    [InlineData("127.0.0.1:3001")]
    [InlineData("https://127.0.0.1:3001")]
    [InlineData("http://")]
    [InlineData("http://127.0.0.1:3001x")]
    [InlineData("http://[::1:3001")]
    [InlineData("http://127.0.0.1:3001/gateway")]
    public void An_address_that_cannot_be_served_is_named(string url) => Assert.Contains(url, Refusal(["--urls", url]), System.StringComparison.Ordinal);

    [Fact]
    public void Endpoints_of_Kestrel_are_not_passed_over_silently() =>
        Assert.Contains("Kestrel:Endpoints", Refusal(settings: ("Kestrel:Endpoints:Http:Url", "http://0.0.0.0:80")), System.StringComparison.Ordinal);

    private static string Refusal(string[]? args = null, params (string Key, string Value)[] settings) =>
        Assert.Throws<GatewayStartException>(() => Read(args, settings)).Message;

    private static HostBinding Read(string[]? args = null, params (string Key, string Value)[] settings)
    {
        var arguments = new ConfigurationBuilder().AddCommandLine(args ?? []).Build();
        var all = new ConfigurationBuilder();
        all.AddInMemoryCollection(System.Linq.Enumerable.Select(settings, setting => new System.Collections.Generic.KeyValuePair<string, string?>(setting.Key, setting.Value)));
        all.AddCommandLine(args ?? []);
        return HostBinding.Read(arguments, all.Build());
    }
}
