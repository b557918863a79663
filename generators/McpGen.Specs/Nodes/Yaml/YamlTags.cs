using System;
using System.Collections.Generic;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Tags and their handles (YAML 1.2 §6.8.2, §6.9.1). Only those of the core schema mean something.</summary>
internal sealed class YamlTags
{
    /// <summary>The tags of the core schema start with this.</summary>
    public const string CorePrefix = "tag:yaml.org,2002:";

    // What %TAG declares.
    private Dictionary<string, string>? _prefixes;

    /// <summary>Takes a handle from a directive; returns false when it was taken before.</summary>
    public bool Declare(string handle, string prefix)
    {
        _prefixes ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (_prefixes.ContainsKey(handle))
        {
            return false;
        }

        _prefixes.Add(handle, prefix);
        return true;
    }

    /// <summary>Whether a text has the form of a handle: <c>!</c>, <c>!!</c> or <c>!word!</c>.</summary>
    public static bool IsHandle(string text)
    {
        var isHandle = text.Length > 0 && text[0] == '!' && text[text.Length - 1] == '!';
        for (var i = 1; i < text.Length - 1; i++)
        {
            isHandle &= text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-';
        }

        return isHandle;
    }

    /// <summary>The tag in full, or null and what is wrong with it.</summary>
    public string? Resolve(string tag, out string fault)
    {
        fault = "";
        if (tag.Length > 1 && tag[1] == '<')
        {
            fault = "needs a name and '>' at its end";
            return tag.Length > 3 && tag[tag.Length - 1] == '>' ? tag.Substring(2, tag.Length - 3) : null;
        }

        var handleEnd = tag.LastIndexOf('!') + 1;
        var handle = tag.Substring(0, handleEnd);
        if (!IsHandle(handle) || (handleEnd == tag.Length && handleEnd > 1) || !HasWholeEscapes(tag))
        {
            fault = "is none; write for example '!!str'";
            return null;
        }

        if (tag == "!")
        {
            return tag;
        }

        if (_prefixes is not null && _prefixes.TryGetValue(handle, out var prefix))
        {
            return prefix + tag.Substring(handleEnd);
        }

        fault = $"has a handle that no %TAG declares";
        return handle == "!!" ? CorePrefix + tag.Substring(handleEnd) : handle == "!" ? tag : null;
    }

    private static bool HasWholeEscapes(string tag)
    {
        for (var at = tag.IndexOf('%'); at >= 0; at = tag.IndexOf('%', at + 1))
        {
            if (at + 2 >= tag.Length || !Uri.IsHexDigit(tag[at + 1]) || !Uri.IsHexDigit(tag[at + 2]))
            {
                return false;
            }
        }

        return true;
    }
}
