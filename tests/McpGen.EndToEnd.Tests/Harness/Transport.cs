namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>How a client reaches a gateway.</summary>
public enum Transport
{
    /// <summary>The client starts the gateway and talks over its standard streams.</summary>
    Stdio,

    /// <summary>The gateway listens on loopback.</summary>
    Http,
}
