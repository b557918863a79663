using System;
using System.Linq;
using System.Text.Json;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>Texts of a format, of a pattern, or plain ones within bounds.</summary>
internal static class TextSample
{
    // "text", whose letters are Base64 themselves: some documents write format: byte where they mean bytes.
    private const string File = "dGV4dA==";

    public static string Of(Conjunction schema, int variant)
    {
        var text = schema.Of("pattern").FirstOrDefault() is { ValueKind: JsonValueKind.String } pattern ? PatternSample.Of(pattern.GetString()!, variant)
            : schema.Of("format").Select(format => OfFormat(format.GetString()!, variant)).FirstOrDefault(static text => text is not null)
            ?? (IsFile(schema) ? File : Plain(variant));

        var least = schema.Greatest("minLength") ?? 0;
        var most = schema.Least("maxLength") ?? int.MaxValue;
        text = text.Length < least ? text + new string(text.Length == 0 ? 'a' : text[^1], least - text.Length) : text;
        return text.Length > most ? text[..most].TrimEnd() : text;
    }

    // Only the description says that a text is the content of a file; a model reads it, too.
    private static bool IsFile(Conjunction schema) =>
        schema.Of("description").Any(static description => description.GetString()!.Contains("Base64", StringComparison.Ordinal));

    // With a space, which must be encoded everywhere but in headers and JSON.
    private static string Plain(int variant) => $"text {variant + 1}";

    private static string? OfFormat(string format, int variant) => format switch
    {
        "date" => $"2026-11-{variant % 28 + 1:00}",
        "date-time" => $"2026-11-{variant % 28 + 1:00}T09:30:00Z",
        "time" => $"09:{variant % 60:00}:00Z",
        "duration" => $"PT{variant + 1}H",
        "uuid" => $"123e4567-e89b-42d3-a456-{variant:000000000000}",
        "email" => $"name{variant}@example.com",
        "uri" or "url" or "iri" => $"https://example.com/a/{variant}?b=c%20d&e=f",
        "hostname" => $"host{variant}.example.com",
        "ipv4" => $"192.0.2.{variant % 250}",
        "ipv6" => $"2001:db8::{variant % 10}",
        "byte" => File,
        _ => null,
    };
}
