using System;
using System.Linq;
using McpGen.Egress;

namespace McpGen.Specs.Manifest;

/// <summary>The rules of a base URL.</summary>
internal static class BaseUrlText
{
    // Stands for what only the environment knows; a host of its own would be no fault.
    private const string Unknown = "placeholder.example";

    /// <summary>What is wrong with a template once its defaults are in place, or null. What the environment alone decides is checked at start.</summary>
    public static string? Fault(EnvironmentText template) => Fault(Resolved(template));

    /// <summary>What is wrong with a URL, or null.</summary>
    public static string? Fault(string text)
    {
        if (text.Any(static c => c is <= ' ' or '\u007f' or '\\'))
        {
            return "it holds a space, a control character or a backslash";
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != "http" && url.Scheme != "https") || url.Host.Length == 0
            || text.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return "it must be absolute and start with http:// or https://";
        }

        return url.UserInfo.Length > 0 || text.Substring(text.IndexOf("://", StringComparison.Ordinal) + 3).Split('/', '?', '#')[0].IndexOf('@') >= 0
            ? "it must not hold a user name or password; use headers with ${NAME}"
            : text.IndexOf('?') >= 0 ? "it must not hold a query"
            : text.IndexOf('#') >= 0 ? "it must not hold a fragment"
            : HostText.Fault(HostText.In(text));
    }

    /// <summary>The host of a sound template when no upstream may be there, or when it is on a private network and the manifest does not say so; else null.</summary>
    public static string? Forbidden(EnvironmentText template, bool isPrivate)
    {
        var host = HostText.In(Resolved(template));
        return HostText.Kind(host) switch
        {
            null or AddressKind.Public or AddressKind.Loopback => null,
            AddressKind.Private when isPrivate || !HostText.IsPrivateName(host) => null,
            _ => host,
        };
    }

    /// <summary>Where the server of a document is, when that is not for a document to say; else null.</summary>
    public static AddressKind? Forbidden(string server, bool isPrivate) => HostText.Kind(HostText.In(server)) switch
    {
        null or AddressKind.Public => null,
        AddressKind.Private or AddressKind.Loopback when isPrivate => null,
        { } kind => kind,
    };

    private static string Resolved(EnvironmentText template)
    {
        var opensWithUnknown = template.Parts.Count > 0 && template.Parts[0] is { Name: not null, Default: null };
        var text = template.WithDefaults(Unknown);
        return opensWithUnknown && text.IndexOf("://", StringComparison.Ordinal) < 0 ? "http://" + text : text;
    }
}
