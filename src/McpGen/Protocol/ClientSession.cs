namespace McpGen.Protocol;

/// <summary>What a client told in <c>initialize</c>, for as long as its connection lasts. Modern clients tell it in each request instead.</summary>
internal sealed class ClientSession
{
    public string? Name { get; set; }

    public string? Version { get; set; }
}
