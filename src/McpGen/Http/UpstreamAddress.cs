using System;
using McpGen.Tools;

namespace McpGen.Http;

/// <summary>Where an upstream is. No argument has a say in it.</summary>
internal sealed class UpstreamAddress
{
    private readonly string _origin;
    private readonly string _authority;
    private readonly string _path;

    private UpstreamAddress(Uri baseUrl)
    {
        _origin = baseUrl.GetLeftPart(UriPartial.Authority);
        _authority = baseUrl.Authority;
        _path = baseUrl.AbsolutePath.TrimEnd('/');
    }

    /// <exception cref="GatewayStartException">A variable is missing, or the URL is not one to send requests to.</exception>
    public static UpstreamAddress Resolve(UpstreamOptions options, Func<string, string?> environment)
    {
        var usedBy = $"the base URL of upstream '{options.Name}'";
        var text = EnvironmentTemplate.Resolve(options.BaseUrl, environment, usedBy);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            // It may hold a password, so it is not shown.
            throw new GatewayStartException($"{usedBy} must be an absolute http or https URL without user, query and fragment.");
        }

        return new UpstreamAddress(url);
    }

    /// <summary>The URL of a target, which starts with a slash.</summary>
    public string Combine(string target) => _origin + _path + target;

    public bool IsAuthorityOf(Uri uri) => uri.Authority == _authority && uri.UserInfo.Length == 0;
}
