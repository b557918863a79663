using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Texts.Screening;

namespace McpGen.Specs.Binding.Texts;

/// <summary>Turns text of a document into text for a model: nothing hidden in it, and not longer than useful.</summary>
internal static class DescriptionText
{
    /// <summary>The longest description of a tool.</summary>
    public const int ToolLimit = 1024;

    /// <summary>The longest description of an argument or a property.</summary>
    public const int ArgumentLimit = 400;

    /// <summary>The longest title.</summary>
    public const int TitleLimit = 100;

    /// <summary>A description of several lines; null when nothing is left.</summary>
    public static string? Clean(string? text, int limit)
    {
        if (text is null)
        {
            return null;
        }

        var lines = new List<string>();
        foreach (var line in HiddenText.Removed(text).Split('\n').Select(Collapsed))
        {
            // Runs of empty lines say no more than one.
            if (line.Length > 0 || (lines.Count > 0 && lines[lines.Count - 1].Length > 0))
            {
                lines.Add(line);
            }
        }

        var cleaned = string.Join("\n", lines).Trim();
        return cleaned.Length == 0 ? null : Trimmed(cleaned, limit);
    }

    /// <summary>A text of one line; null when nothing is left.</summary>
    public static string? CleanLine(string? text, int limit) =>
        Clean(text, int.MaxValue) is { } cleaned ? Trimmed(Collapsed(cleaned.Replace('\n', ' ')), limit) : null;

    private static string Collapsed(string line) => string.Join(" ", line.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Cut at the last sentence that fits if that keeps half, else at the last word, which an ellipsis shows.</summary>
    private static string Trimmed(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        for (var i = limit - 1; i >= limit / 2; i--)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]))
            {
                return text.Substring(0, i + 1);
            }
        }

        var end = limit - 1;
        while (end > limit / 2 && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        end = end > limit / 2 ? end : limit - 1;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(0, end).TrimEnd() + "…";
    }
}
