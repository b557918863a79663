namespace McpGen.Specs.Model;

/// <summary>A service behind the gateway.</summary>
/// <param name="Name">Its name in the manifest.</param>
/// <param name="Identifier">The C# parameter name under which tools receive it: a valid identifier, keyword-escaped.</param>
/// <param name="BaseUrl">An absolute http(s) URL, which may hold <c>${NAME}</c> and <c>${NAME:-default}</c> from the environment.</param>
/// <param name="TimeoutMilliseconds">How long one call may take, answer included.</param>
/// <param name="MaxAnswerBytes">The largest answer that is read, in bytes after decompression.</param>
/// <param name="Headers">Sent with every request.</param>
/// <param name="IsPrivate">Whether its host may lead to a private network or this machine.</param>
public sealed record UpstreamModel(
    string Name,
    string Identifier,
    string BaseUrl,
    long TimeoutMilliseconds,
    int MaxAnswerBytes,
    EquatableArray<HeaderModel> Headers,
    bool IsPrivate = false);

/// <summary>A header sent with every request of an upstream.</summary>
/// <param name="Name">The header's name, a valid HTTP token.</param>
/// <param name="Value">The value, which may hold <c>${NAME}</c> and <c>${NAME:-default}</c>.</param>
public sealed record HeaderModel(string Name, string Value);
