using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace McpGen.Generators.Tests.Harness;

/// <summary>Compares texts with the <c>*.verified.txt</c> files of a folder; <c>MCPGEN_ACCEPT=1</c> rewrites these, to be reviewed as code.</summary>
internal static class Golden
{
    private const string Verified = ".verified.txt";
    private const string Received = ".received.txt";

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("MCPGEN_ACCEPT") == "1";

    /// <summary>The folder must hold these texts and no others. A text that differs is written next to the one expected.</summary>
    public static void Match(string folder, IEnumerable<(string Name, string Text)> texts)
    {
        var actual = texts.ToDictionary(static text => text.Name.Replace('/', '+'), static text => WithoutVersion(text.Text), StringComparer.Ordinal);
        var expected = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*" + Verified).ToDictionary(static path => Path.GetFileName(path)[..^Verified.Length], File.ReadAllText, StringComparer.Ordinal)
            : [];
        if (Accepts)
        {
            Rewrite(folder, expected.Keys, actual);
            return;
        }

        foreach (var (name, text) in actual)
        {
            if (expected.GetValueOrDefault(name) != text)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, name + Received), text);
            }
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, pair => Assert.Equal(expected[pair.Key], pair.Value));
    }

    private static void Rewrite(string folder, IEnumerable<string> stale, Dictionary<string, string> actual)
    {
        foreach (var name in stale.Except(actual.Keys))
        {
            File.Delete(Path.Combine(folder, name + Verified));
        }

        foreach (var (name, text) in actual)
        {
            Directory.CreateDirectory(folder);
            File.Delete(Path.Combine(folder, name + Received));
            File.WriteAllText(Path.Combine(folder, name + Verified), text);
        }
    }

    /// <summary>A release must not touch every golden.</summary>
    private static string WithoutVersion(string text) => Regex.Replace(text, "GeneratedCode\\(\"McpGen\", \"[0-9.]+\"\\)", "GeneratedCode(\"McpGen\", \"0.1.0\")");
}
