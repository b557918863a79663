using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using McpGen.Tools;

namespace McpGen.Http;

/// <summary>The headers that an upstream gets with every request, and the secrets among them.</summary>
internal sealed class UpstreamHeaders
{
    private static readonly string[] CredentialWords = ["auth", "key", "token", "secret", "cookie", "password", "credential", "signature"];

    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <summary>Resolves the headers.</summary>
    /// <exception cref="GatewayStartException">A variable is missing, or a header cannot be sent.</exception>
    public UpstreamHeaders(UpstreamOptions options, Func<string, string?> environment)
    {
        using var probe = new HttpRequestMessage();
        foreach (var (name, template) in options.Headers)
        {
            var usedBy = $"the header '{name}' of upstream '{options.Name}'";
            var secrets = new List<string>();
            var value = EnvironmentTemplate.Resolve(template, environment, usedBy, secrets);
            if (!HeaderFence.IsName(name) || !HeaderFence.IsValue(value) || !probe.Headers.TryAddWithoutValidation(name, value))
            {
                // The value may be a secret, so it is not shown.
                throw new GatewayStartException($"{usedBy} cannot be sent: a name is a token and does not describe the body, a value is visible ASCII characters and spaces on one line.");
            }

            _headers.Add(new(name, value));
            secrets.ForEach(secret => Secrets.Add(secret, IsCredential(name)));
        }
    }

    /// <summary>Masks the values that came from the environment.</summary>
    public SecretMask Secrets { get; } = new();

    /// <summary>Sets the headers; what a tool set under the same name gives way.</summary>
    public void Apply(HttpRequestHeaders target)
    {
        foreach (var (name, _) in _headers)
        {
            target.Remove(name);
        }

        foreach (var (name, value) in _headers)
        {
            // Not validated by the framework, which knows some headers' grammar and not others'; the fence has judged it.
            target.TryAddWithoutValidation(name, value);
        }
    }

    private static bool IsCredential(string name)
    {
        foreach (var word in CredentialWords)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
