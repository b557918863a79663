using System;
using System.Collections.Generic;
using static McpGen.Specs.Binding.Texts.Screening.SignalKind;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>Signals that are no words: markup of prompts, files that attackers want, phrases of languages without blanks.</summary>
internal static class RawSignals
{
    private const int MaxGap = 12;

    private static readonly (string Text, SignalKind Kind, int Weight)[] Fixed =
    [
        ("<important>", Markup, 7), ("</important>", Markup, 7), ("<system>", Markup, 7), ("</system>", Markup, 7), ("<instructions>", Markup, 6), ("<instruction>", Markup, 6),
        ("<secret>", Markup, 6), ("<hidden>", Markup, 6), ("<admin>", Markup, 6), ("<critical>", Markup, 7), ("<mandatory>", Markup, 7), ("<system_prompt>", Markup, 8),
        ("<tool_call>", Markup, 7), ("<function_calls>", Markup, 8), ("<assistant>", Markup, 7), ("<override>", Markup, 8), ("<system-reminder>", Markup, 10), ("<urgent>", Markup, 6),
        ("<|im_start|>", Markup, 10), ("<|im_end|>", Markup, 10), ("<|system|>", Markup, 10), ("<|user|>", Markup, 10), ("<|start_header_id|>", Markup, 10),
        ("[inst]", Markup, 9), ("[/inst]", Markup, 9), ("<<sys>>", Markup, 10), ("[system]", Markup, 7), ("[system:", Markup, 7), ("[[system", Markup, 7), ("[important]", Markup, 6),
        ("### system", Markup, 8), ("### instruction", Markup, 6), ("###instruction", Markup, 6), ("## system", Markup, 5), ("\n\nhuman:", Markup, 8), ("\n\nassistant:", Markup, 7),
        ("\nsystem:", Markup, 6), ("\nassistant:", Markup, 6), ("system prompt:", Markup, 7), ("!important:", Markup, 5), ("display:none", Disguise, 6), ("display: none", Disguise, 6),
        ("visibility:hidden", Disguise, 6), ("font-size:0", Disguise, 6), ("font-size: 0", Disguise, 6), ("color:white", Disguise, 5), ("color: white", Disguise, 5), ("opacity:0", Disguise, 5),
        ("~/.ssh", Loot, 7), (".ssh/", Loot, 7), ("id_rsa", Loot, 7), ("id_ed25519", Loot, 7), ("authorized_keys", Loot, 6), ("/etc/passwd", Loot, 7), ("/etc/shadow", Loot, 7),
        (".aws/credentials", Loot, 7), ("~/.aws", Loot, 7), (".kube/config", Loot, 6), (".bash_history", Loot, 7), (".zsh_history", Loot, 7), (".netrc", Loot, 6), (".npmrc", Loot, 5),
        (".git-credentials", Loot, 7), (".cursor/", Loot, 6), ("mcp.json", Loot, 6), ("claude_desktop_config", Loot, 7), ("wallet.dat", Loot, 7), ("/proc/self/environ", Loot, 7),
        ("~/.config", Loot, 5), ("~/.gnupg", Loot, 7), ("login data", Loot, 4), ("%appdata%", Loot, 5), ("c:\\users", Loot, 3), ("~/documents", Loot, 4), ("~/desktop", Loot, 4),
        ("$home/", Loot, 4), ("printenv", Loot, 5), ("env | ", Loot, 5), ("rm -rf", SignalKind.Action, 5), ("| bash", SignalKind.Action, 5), ("|bash", SignalKind.Action, 5), ("| sh", SignalKind.Action, 4),
        ("curl http", SignalKind.Action, 2), ("wget http", SignalKind.Action, 2), ("base64 -d", SignalKind.Action, 4), ("nc -e", SignalKind.Action, 6),
        ("erongi", Disguise, 6), ("snoitcurtsni", Disguise, 10), ("suoiverp", Disguise, 6), ("vafgehpgvbaf", Disguise, 10), ("vtaber", Disguise, 6),
    ];

    /// <summary>Adds the signals of a text.</summary>
    public static void Add(FoldedText folded, List<Signal> signals)
    {
        foreach (var (text, kind, weight) in Fixed)
        {
            var at = folded.Text.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                signals.Add(new(kind, weight, folded.Place(at), folded.Place(at + text.Length - 1) + 1));
            }
        }

        AddEnvironmentFile(folded, signals);
        foreach (var (kind, weight, parts) in ForeignSignalRules.Unseparated)
        {
            if (InOrder(folded.Text, parts) is { } place)
            {
                signals.Add(new(kind, weight, folded.Place(place.Start), folded.Place(place.End - 1) + 1));
            }
        }
    }

    // ".env", but not "process.env" or ".environment".
    private static void AddEnvironmentFile(FoldedText folded, List<Signal> signals)
    {
        var text = folded.Text;
        var at = text.IndexOf(".env", StringComparison.Ordinal);
        if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4])))
        {
            signals.Add(new(Loot, 6, folded.Place(at), folded.Place(at + 3) + 1));
        }
    }

    private static (int Start, int End)? InOrder(string text, string[][] parts)
    {
        foreach (var first in parts[0])
        {
            for (var start = text.IndexOf(first, StringComparison.Ordinal); start >= 0; start = text.IndexOf(first, start + 1, StringComparison.Ordinal))
            {
                var end = start + first.Length;
                var isFound = true;
                for (var i = 1; i < parts.Length && isFound; i++)
                {
                    isFound = Next(text, parts[i], ref end);
                }

                if (isFound)
                {
                    return (start, end);
                }
            }
        }

        return null;
    }

    private static bool Next(string text, string[] alternatives, ref int end)
    {
        foreach (var alternative in alternatives)
        {
            var at = text.IndexOf(alternative, end, Math.Min(MaxGap + alternative.Length, text.Length - end), StringComparison.Ordinal);
            if (at >= 0)
            {
                end = at + alternative.Length;
                return true;
            }
        }

        return false;
    }
}
