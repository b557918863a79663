using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Tests.Wire;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class RandomShapingTests
{
    private static readonly Redactor[] Redactors =
    [
        Redactor.None,
        new(new() { Fields = ["email"] }),
        new(new() { Fields = ["email"], Mode = RedactionMode.Remove }),
        new(new() { Fields = ["name"], Detect = Detectors.Email | Detectors.CreditCard }),
        new(new() { Detect = Detectors.Email | Detectors.CreditCard | Detectors.Phone | Detectors.ApiKey, Mode = RedactionMode.Remove }),
    ];

    [Fact]
    public void Random_answers_are_shaped_as_the_reference_does()
    {
        var random = new Random(20261125);
        var json = new RandomJson(random);
        for (var i = 0; i < FuzzCases.Count(5_000, 100_000); i++)
        {
            var answer = json.Answer();
            var rules = json.Rules();
            var maxItems = random.Next(3) == 0 ? random.Next(4) : int.MaxValue;
            var maxBytes = random.Next(3) == 0 ? random.Next(8, 100) : 256 * 1024;
            var redactor = Redactors[random.Next(Redactors.Length)];
            var expected = ReferenceShaper.Shape(answer, rules, maxItems, maxBytes, redactor);

            var options = new ResultOptions { Projection = rules?.ToProjection(), MaxItems = maxItems, MaxBytes = maxBytes };
            foreach (var most in (int[])[1, 7, int.MaxValue])
            {
                var shaped = Shaped.Of(Encoding.UTF8.GetBytes(answer), options, redactor, chunk: most == int.MaxValue ? null : () => random.Next(1, most + 1));
                Assert.True(
                    expected == (shaped.Json, ReferenceShaper.Text(shaped.Cuts)),
                    $"{answer}\n{JsonSerializer.Serialize(rules)}\nitems {maxItems}, bytes {maxBytes}, chunks of {most}\n{expected}\n{shaped.Json} {ReferenceShaper.Text(shaped.Cuts)}");
            }
        }
    }

    [Fact]
    public void Random_bytes_and_broken_answers_become_json_or_are_refused_as_such()
    {
        var random = new Random(20261126);
        var json = new RandomJson(random);
        for (var i = 0; i < FuzzCases.Count(5_000, 100_000); i++)
        {
            var answer = Encoding.UTF8.GetBytes(json.Answer());
            Break(answer, random);
            var options = new ResultOptions { Projection = json.Rules()?.ToProjection(), MaxBytes = random.Next(8, 200) };
            var end = random.Next(2) == 0 ? answer.Length : random.Next(answer.Length + 1);
            var redactor = Redactors[random.Next(Redactors.Length)];
            var whole = Try(answer.AsSpan(0, end), options, redactor, null);
            Assert.Equal(whole, Try(answer.AsSpan(0, end), options, redactor, () => random.Next(1, 5)));
            if (whole is not null)
            {
                JsonDocument.Parse(whole).Dispose();
                Assert.True(Encoding.UTF8.GetByteCount(whole) <= options.MaxBytes);
            }
        }
    }

    private static void Break(byte[] answer, Random random)
    {
        for (var breaks = random.Next(3); breaks > 0; breaks--)
        {
            answer[random.Next(answer.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:\\u0"[random.Next(10)];
        }
    }

    private static string? Try(ReadOnlySpan<byte> json, ResultOptions options, Redactor redactor, Func<int>? chunk)
    {
        try
        {
            return Shaped.Of(json, options, redactor, chunk: chunk).Json;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
