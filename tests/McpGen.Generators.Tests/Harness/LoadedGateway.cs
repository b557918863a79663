using System.IO;
using System.Reflection;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Harness;

/// <summary>Gateways whose code was generated and compiled a moment ago.</summary>
internal static class LoadedGateway
{
    /// <summary>Compiles and loads what the generator made, and creates the gateway of a class.</summary>
    public static Gateway Create(GeneratorRun run, string className, GatewayContext context)
    {
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        var type = Assembly.Load(image.ToArray()).GetType(className, throwOnError: true)!;
        var create = typeof(LoadedGateway).GetMethod(nameof(CreateOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        return (Gateway)create.Invoke(null, [context])!;
    }

    private static Gateway CreateOf<TGateway>(GatewayContext context)
        where TGateway : IMcpGateway => TGateway.Create(context);
}
