namespace McpGen.Http;

/// <summary>Where the host of an upstream may be. Link-local addresses, the metadata of clouds and reserved addresses are never reached.</summary>
public enum UpstreamNetwork
{
    /// <summary>On the public network. A base URL with an IP address or <c>localhost</c> for a host reaches that, wherever it is.</summary>
    Public,

    /// <summary>Also on a private network or this machine, as the services of containers and clusters are.</summary>
    Private,
}
