using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Reads the <c>headers</c> of an upstream.</summary>
internal static class HeaderReader
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        // RFC 9110 §7.6.1 and what the transport derives from the request itself.
        "Host", "Content-Length", "Content-Type", "Transfer-Encoding", "Connection", "Keep-Alive", "Proxy-Connection", "Upgrade", "TE", "Trailer", "Expect",
        "Proxy-Authorization",
    };

    /// <summary>Whether the transport alone may set a header.</summary>
    public static bool IsForbidden(string name) => Forbidden.Contains(name);

    /// <summary>RFC 9110 §5.6.2.</summary>
    public static bool IsToken(string name) => name.Length > 0 && name.All(static c =>
        c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);

    /// <summary>The headers that can be sent; the others are problems.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(SpecNode? headers, ICollection<Problem> problems)
    {
        var read = new List<KeyValuePair<string, string>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in headers?.Members ?? [])
        {
            if (NameProblem(member, seen) is { } problem)
            {
                problems.Add(problem);
            }
            else if (member.Value.Scalar is { } text && EnvironmentText.Parse(text, out _) is { } value)
            {
                if (text.Any(static c => c is < ' ' or > '~'))
                {
                    problems.Add(ManifestProblems.BadHeaderValue(member.Value, member.Key));
                }
                else if (SecretLiteral.IsIn(member.Key, value))
                {
                    problems.Add(ManifestProblems.SecretLiteral(member.Value, member.Key));
                }
                else
                {
                    read.Add(new(member.Key, text));
                }
            }
        }

        return read;
    }

    private static Problem? NameProblem(Member member, HashSet<string> seen) =>
        !IsToken(member.Key) ? ManifestProblems.BadHeaderName(member)
        : IsForbidden(member.Key) ? ManifestProblems.ForbiddenHeader(member)
        : !seen.Add(member.Key) ? ManifestProblems.RepeatedHeader(member)
        : null;
}
