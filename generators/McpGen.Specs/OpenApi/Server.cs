namespace McpGen.Specs.OpenApi;

/// <summary>A base address.</summary>
public sealed class Server
{
    internal Server(string url, string? description)
    {
        Url = url;
        Description = description;
    }

    /// <summary>
    /// Absolute or relative, its variables replaced by their defaults; a variable without one stays as <c>{name}</c>. Of 2.0: scheme, host and
    /// basePath.
    /// </summary>
    public string Url { get; }

    /// <summary>What it is, for people.</summary>
    public string? Description { get; }
}
