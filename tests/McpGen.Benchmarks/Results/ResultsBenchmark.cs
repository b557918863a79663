using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using McpGen.Benchmarks.Generator;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Results.Shaping;

namespace McpGen.Benchmarks.Results;

/// <summary>
/// What it costs to shape an answer, compared with only looking at its tokens. Both take turns, so that what else the machine does touches both alike; the least CPU
/// time of the thread in any round counts.
/// </summary>
internal static class ResultsBenchmark
{
    private const int Rounds = 60;
    private const int BytesOfRound = 4_000_000;
    private const int Chunk = 16 * 1024;

    private static readonly Projection Summary = Projection.Only(
        Field.Keep("id"),
        Field.Keep("full_name"),
        Field.Keep("private"),
        Field.Keep("owner", Projection.Only(Field.Keep("login"), Field.Keep("type"))),
        Field.Keep("html_url", shownAs: "url"),
        Field.Keep("description"),
        Field.Keep("fork"),
        Field.Keep("language"),
        Field.Keep("stargazers_count", shownAs: "stars"),
        Field.Keep("open_issues_count"),
        Field.Keep("topics"),
        Field.Keep("default_branch"),
        Field.Keep("pushed_at"),
        Field.Keep("created_at"),
        Field.Lift("license", "license_", Projection.Only(Field.Keep("spdx_id"), Field.Keep("name"))),
        Field.Keep("organization", Projection.Only(Field.Keep("login"))));

    private static readonly Projection Policy = Projection.All(
        Field.Remove("node_id"), Field.Remove("permissions"), Field.Mask("temp_clone_token"), Field.Remove("template_repository"));

    public static int Run()
    {
        if (RecordedRepository.Read() is not { } one)
        {
            Console.Error.WriteLine("MCPGEN_CORPUS does not name a folder with the recorded answers of GitHub.");
            return 1;
        }

        var many = RecordedRepository.Many(one, 83);
        var fields = new Redactor(new() { Fields = ["email", "gravatar_id", "avatar_url", "api_key"] });
        var detectors = new Redactor(new()
        {
            Detect = Detectors.Email | Detectors.Phone | Detectors.CreditCard | Detectors.Iban | Detectors.Ssn | Detectors.Jwt | Detectors.ApiKey,
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  a repository of GitHub: {one.Length} bytes; an array of them: {many.Length} bytes, in chunks of {Chunk}"));
        Measure(
            one,
            new("as it is", null, Redactor.None, null),
            new("projected, fields redacted", Summary, fields, 1.4),
            new("a few fields left out, others redacted", Policy, fields, 1.4),
            new("values detected", null, detectors, null));
        Measure(
            many,
            new("array as it is", null, Redactor.None, null),
            new("array projected", Summary, Redactor.None, 1.5),
            new("array with values detected", null, detectors, null));
        return 0;
    }

    private static void Measure(byte[] json, params Shaping[] shapings)
    {
        var repeats = Math.Max(1, BytesOfRound / json.Length);
        var target = new ArrayBufferWriter<byte>(json.Length + 1);
        var tokens = new List<double>();
        Action readTokens = () => Tokens(json);
        var shape = shapings.ToDictionary(shaping => shaping, shaping => (Action)(() => Shape(json, shaping, target)));
        var times = shapings.ToDictionary(shaping => shaping, _ => new List<double>());
        var allocated = shapings.ToDictionary(shaping => shaping, _ => 0L);
        for (var round = 0; round < Rounds; round++)
        {
            tokens.Add(Time(repeats, readTokens));
            foreach (var shaping in shapings)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                times[shaping].Add(Time(repeats, shape[shaping]));
                allocated[shaping] = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
            }
        }

        Print("tokens alone", json.Length, tokens.Min(), tokens.Min(), 0, json.Length, null);
        foreach (var shaping in shapings)
        {
            Shape(json, shaping, target);
            Print(shaping.Name, json.Length, times[shaping].Min(), tokens.Min(), allocated[shaping], target.WrittenCount, shaping.Most);
        }
    }

    private static double Time(int repeats, Action action)
    {
        var started = ThreadClock.Milliseconds;
        for (var i = 0; i < repeats; i++)
        {
            action();
        }

        return (ThreadClock.Milliseconds - started) / repeats;
    }

    private static void Tokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }

    private static void Shape(byte[] json, Shaping shaping, ArrayBufferWriter<byte> target)
    {
        target.ResetWrittenCount();
        using var shaper = JsonShaper.Rent(shaping.Options, shaping.Redactor, target);
        var (consumed, read) = (0, 0);
        while (read < json.Length)
        {
            // A small answer comes in one piece.
            read = json.Length < 2 * Chunk ? json.Length : Math.Min(json.Length, read + Chunk);
            consumed += shaper.Feed(json.AsSpan(consumed..read), read == json.Length);
        }

        shaper.Complete();
    }

    private static void Print(string what, int length, double time, double tokens, long allocated, int shown, double? most) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {what}: {time / tokens:F2} times the tokens alone{(most is null ? "" : $" (at most {most:F1})")}, {length / time / 1000:F0} MB/s, {allocated} bytes allocated, {shown} bytes shown"));

    private sealed record Shaping(string Name, Projection? Projection, Redactor Redactor, double? Most)
    {
        public ResultOptions Options { get; } = new() { Projection = Projection, MaxBytes = int.MaxValue };
    }
}
