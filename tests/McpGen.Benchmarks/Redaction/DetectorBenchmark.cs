using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Benchmarks.Generator;
using McpGen.Redaction;

namespace McpGen.Benchmarks.Redaction;

/// <summary>How fast values are found by their form, in the strings of recorded answers of GitHub and in running text.</summary>
internal static class DetectorBenchmark
{
    private const int Rounds = 30;
    private const Detectors All = Detectors.Email | Detectors.Phone | Detectors.CreditCard | Detectors.Iban | Detectors.Ssn | Detectors.Jwt | Detectors.ApiKey;

    public static int Run()
    {
        if (CorpusFile.Find("github/api.github.com.json.examples.jsonl") is not { } recordings)
        {
            Console.WriteLine("  skipped: MCPGEN_CORPUS names no recordings of GitHub");
            return 0;
        }

        var strings = new List<byte[]>();
        foreach (var line in File.ReadLines(recordings))
        {
            using var recording = JsonDocument.Parse(line);
            AddStrings(recording.RootElement.GetProperty("example"), strings);
        }

        var redactor = new Redactor(new() { Detect = All });
        Print("the strings of recorded answers", [.. strings.Where(text => !redactor.TryRedact(text, out _))], redactor);
        Print("the same in texts of several kilobytes", Texts(strings, redactor), redactor);
        return 0;
    }

    private static void AddStrings(JsonElement value, List<byte[]> strings)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                strings.Add(Encoding.UTF8.GetBytes(value.GetString()!));
                break;

            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddStrings(item, strings);
                }

                break;

            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddStrings(member.Value, strings);
                }

                break;
        }
    }

    private static List<byte[]> Texts(List<byte[]> strings, Redactor redactor) =>
    [
        .. strings.Where(text => !redactor.TryRedact(text, out _)).Chunk(100)
            .Select(static part => Encoding.UTF8.GetBytes(string.Join(' ', part.Select(Encoding.UTF8.GetString))))
            .Where(text => !redactor.TryRedact(text, out _)),
    ];

    private static void Print(string what, List<byte[]> texts, Redactor redactor)
    {
        var size = texts.Sum(static text => (long)text.Length);
        var best = Enumerable.Range(0, Rounds).Min(_ => Time(redactor, texts));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {what}: {texts.Count} of {size / texts.Count} bytes each, {size / best.TotalSeconds / 1e6:F0} MB/s with all detectors (at least 200)"));
    }

    private static TimeSpan Time(Redactor redactor, List<byte[]> texts)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var text in texts)
        {
            redactor.TryRedact(text, out _);
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
