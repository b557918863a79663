using System;
using McpGen.Tests.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class RegistrationTests
{
    [Fact]
    public void An_application_serves_one_gateway()
    {
        var services = new ServiceCollection().AddMcpGateway<TestGateway>();

        Assert.Throws<InvalidOperationException>(() => services.AddMcpGateway<TestGateway>());
    }

    [Fact]
    public void Mapping_without_adding_says_what_to_call()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Contains("AddMcpGateway", Assert.Throws<InvalidOperationException>(() => app.MapMcpGateway()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_body_limit_must_be_positive(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddMcpGateway<TestGateway>(options => options.MaxRequestBytes = limit));
}
