using System;
using System.Linq;

namespace McpGen.Specs.Manifest;

/// <summary>The rules of a base URL.</summary>
internal static class BaseUrlText
{
    /// <summary>What is wrong with a template once its defaults are in place, or null. What the environment alone decides is checked at start.</summary>
    public static string? Fault(EnvironmentText template)
    {
        var opensWithUnknown = template.Parts.Count > 0 && template.Parts[0] is { Name: not null, Default: null };
        var text = template.WithDefaults("placeholder");
        return Fault(opensWithUnknown && text.IndexOf("://", StringComparison.Ordinal) < 0 ? "http://" + text : text);
    }

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
            : null;
    }
}
