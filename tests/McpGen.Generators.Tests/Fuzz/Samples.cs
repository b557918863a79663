using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>Values to draw from.</summary>
internal static class Samples
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e2", "-0.0", "9223372036854775808", "\"\"", "\"text\"", "\"1\"", "\"..\"", "\"a/b\"", "\"line\\nbreak\"", "\"𝒂ü\"",
        "[]", "[1]", "[null]", "[\"a\",\"a\"]", "{}", "{\"a\":1}", "{\"type\":\"text\"}", "[[]]", "[{}]",
    ];

    private static readonly string[] Words =
    [
        "a", "text", "name", "id", "x-y", "1", "2026-11-20", "A", "", ".", "..", "%2e%2e", "a/b", "ä", "𝒂", "with space", "line\nbreak", "end\n", "tab\t", "null", "*", "-", "__proto__",
        "meta_a", "config_b", "user_1", "https://example.com/", "abcdefghijklmnopqrstuvwxyz0123456789",
    ];

    private static readonly Dictionary<string, string[]> Formats = new()
    {
        ["date"] = ["2026-11-20", "2024-02-29", "2023-02-29", "2026-13-01", "20261120"],
        ["time"] = ["09:30:00Z", "09:30:00.5+01:00", "24:00:00Z", "09:30Z"],
        ["date-time"] = ["2026-11-20T09:30:00Z", "2026-11-20t09:30:00.123-05:00", "2026-11-20 09:30:00Z", "2026-11-20T09:30:00"],
        ["uuid"] = ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000", "123e4567e89b12d3a456426614174000"],
        ["email"] = ["name@example.com", "a@b", "@example.com", "name@", "na me@example.com"],
        ["uri"] = ["https://example.com/", "urn:isbn:1", "/relative", "https://example.com/a b", "no-scheme"],
        ["ipv4"] = ["192.0.2.1", "0.0.0.0", "256.1.1.1", "1.2.3", "01.2.3.4"],
        ["ipv6"] = ["2001:db8::1", "::", "::ffff:192.0.2.1", "1.2.3.4", "12345::"],
        ["byte"] = ["YWJj", "YQ==", "YQ=", "Y W", ""],
    };

    public static string Any(Random random) => random.Next(6) == 0 ? Json(Word(random)) : Values[random.Next(Values.Length)];

    public static string Word(Random random) => Words[random.Next(Words.Length)];

    public static string Json(string text) => JsonSerializer.Serialize(text);

    public static string? OfFormat(string format, Random random) => Formats.TryGetValue(format, out var samples) ? samples[random.Next(samples.Length)] : null;

    /// <summary>A text that may match a simple expression: its letters, with something for its classes.</summary>
    public static string Matching(string pattern, Random random)
    {
        var letters = new string([.. pattern.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')]);
        return random.Next(4) switch
        {
            0 => letters,
            1 => letters.ToLowerInvariant() + random.Next(100).ToString(CultureInfo.InvariantCulture),
            2 => random.Next(1000).ToString(CultureInfo.InvariantCulture),
            _ => Word(random),
        };
    }
}
