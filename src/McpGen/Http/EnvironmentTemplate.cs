using System;
using System.Collections.Generic;
using System.Text;
using McpGen.Tools;

namespace McpGen.Http;

/// <summary>Settings that hold <c>${NAME}</c> and <c>${NAME:-default}</c>, where the default also stands in for an empty variable.</summary>
internal static class EnvironmentTemplate
{
    /// <summary>Puts in the values of variables.</summary>
    /// <param name="template">The text.</param>
    /// <param name="environment">Reads a variable.</param>
    /// <param name="usedBy">What the text is, for the message, for example <c>the base URL of upstream 'crm'</c>.</param>
    /// <param name="secrets">Takes the values that came from variables.</param>
    /// <exception cref="GatewayStartException">A variable is not set and has no default, or the text is not well-formed.</exception>
    public static string Resolve(string template, Func<string, string?> environment, string usedBy, ICollection<string>? secrets = null)
    {
        var resolved = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf("${") is >= 0 and var start)
        {
            var length = rest[start..].IndexOf('}');
            if (length < 0)
            {
                throw new GatewayStartException($"'${{' without '}}' in {usedBy}.");
            }

            resolved.Append(rest[..start]).Append(Variable(rest.Slice(start + 2, length - 2), environment, usedBy, secrets));
            rest = rest[(start + length + 1)..];
        }

        return resolved.Append(rest).ToString();
    }

    private static string Variable(ReadOnlySpan<char> text, Func<string, string?> environment, string usedBy, ICollection<string>? secrets)
    {
        var separator = text.IndexOf(":-");
        var name = (separator < 0 ? text : text[..separator]).ToString();
        var value = environment(name);
        if (!string.IsNullOrEmpty(value))
        {
            secrets?.Add(value);
            return value;
        }

        return separator < 0
            ? throw new GatewayStartException($"The environment variable {name} is not set; it is used by {usedBy}.")
            : text[(separator + 2)..].ToString();
    }
}
