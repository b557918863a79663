using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace McpGen.Specs.Manifest;

/// <summary>Tells header values that hold a secret written out from those that read it from the environment.</summary>
internal static class SecretLiteral
{
    private static readonly string[] SecretNames = ["authorization", "proxy-authorization", "cookie", "api-key", "apikey", "x-auth"];
    private static readonly string[] SecretEndings = ["-token", "-secret", "-key", "-password", "-apikey", "-auth"];

    private static readonly string[] KnownPrefixes =
    [
        "sk-", "sk_", "pk_live_", "rk_live_", "whsec_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "xoxs-", "xapp-",
        "AKIA", "ASIA", "AIza", "ya29.", "SG.", "shpat_", "npm_", "pypi-", "dop_v1_", "hf_", "-----BEGIN",
    ];

    private static readonly Regex JsonWebToken = new(@"\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+\.", RegexOptions.CultureInvariant);
    private static readonly Regex SchemeWithLiteral = new(@"^\s*(bearer|basic|token|digest|apikey)\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Scheme = new(@"^\s*[A-Za-z][A-Za-z-]*\s+$|^\s*(bearer|basic|token|digest|apikey)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex CookieNames = new(@"(^|;\s*)[!#$%&'*+.^_`|~0-9A-Za-z-]+=", RegexOptions.CultureInvariant);
    private static readonly Regex Run = new("[A-Za-z0-9+/_=-]{20,}", RegexOptions.CultureInvariant);
    private static readonly Regex Uuid = new("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", RegexOptions.CultureInvariant);

    /// <summary>Whether a header holds a secret that does not come from the environment.</summary>
    public static bool IsIn(string header, EnvironmentText value)
    {
        // A default is as readable as a literal.
        var written = value.Parts.Select(static part => part.Literal ?? part.Default ?? "").ToArray();
        return IsSecretName(header)
            ? !value.ReadsEnvironment || value.Parts.Any(static part => part.Default is { Length: > 0 }) || HoldsMoreThanFrame(header, value)
            : written.Any(LooksLikeSecret);
    }

    private static bool IsSecretName(string header)
    {
        var name = header.ToLowerInvariant();
        return SecretNames.Contains(name) || SecretEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Around the environment's part, a scheme (<c>Bearer ${TOKEN}</c>) or cookie names (<c>a=${A}; b=${B}</c>) are no secrets.</summary>
    private static bool HoldsMoreThanFrame(string header, EnvironmentText value)
    {
        var isCookie = header.Equals("cookie", StringComparison.OrdinalIgnoreCase);
        return value.Parts.Select(static part => part.Literal).OfType<string>().Any(literal =>
            !Scheme.IsMatch(literal) && (isCookie ? CookieNames.Replace(literal, "") : literal).Count(char.IsLetterOrDigit) >= 8);
    }

    private static bool LooksLikeSecret(string text) =>
        KnownPrefixes.Any(prefix => StartsWord(text, prefix)) || JsonWebToken.IsMatch(text) || SchemeWithLiteral.IsMatch(text)
        || Run.Matches(text).Cast<Match>().Any(static run => IsRandom(run.Value));

    private static bool StartsWord(string text, string prefix)
    {
        var at = text.IndexOf(prefix, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text.Length >= at + prefix.Length + 6;
    }

    /// <summary>Letters and digits mixed, and no character much more frequent than the others: what words and ids with separators are not.</summary>
    private static bool IsRandom(string run)
    {
        if (Uuid.IsMatch(run) || !run.Any(static c => c is >= '0' and <= '9') || !run.Any(char.IsLetter))
        {
            return false;
        }

        var entropy = run.GroupBy(static c => c).Sum(group => -Share(group.Count(), run.Length) * Math.Log(Share(group.Count(), run.Length), 2));
        var isHex = run.All(Uri.IsHexDigit);
        return isHex ? run.Length >= 32 && entropy > 3.0 : entropy > 3.7;
    }

    private static double Share(int count, int length) => (double)count / length;
}
