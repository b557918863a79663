using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Redaction;
using Xunit;

namespace McpGen.Tests.Redaction;

public sealed class RedactorPropertyTests
{
    private const Detectors All = (Detectors)127;

    private static readonly string[] Pieces =
    [
        "ada@example.com", "@", "%40", ".com", "+49 30 1234567", "4111 1111 1111 1111", "DE89370400440532013000", "123-45-6789", "\\n", "\\\\", "\\\"", "\\t", "a", "é", "漢",
        " ", "-", ".", "(", ")", "/", "=", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "AKIAIOSFODNN7EXAMPLE", "Bearer ", "token=", "://", ":", "0", "00", "12345", "-----BEGIN", "PRIVATE KEY-----",
    ];

    [Theory]
    [InlineData(RedactionMode.Mask)]
    [InlineData(RedactionMode.Remove)]
    public void What_is_left_of_a_string_of_json_is_one(RedactionMode mode)
    {
        var redactor = new Redactor(new() { Detect = All, Mode = mode });
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var content = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            using var json = JsonDocument.Parse($"\"{redactor.Apply(content)}\"");

            Assert.NotNull(json.RootElement.GetString());
        }
    }

    [Fact]
    public void A_redacted_text_stays_as_it_is()
    {
        var redactor = new Redactor(new() { Detect = All });
        var random = new Random(8);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var once = redactor.Apply(text);

            Assert.Equal(once, redactor.Apply(once));
        }
    }

    [Theory]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("%40")]
    [InlineData("a.b@")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("0-")]
    [InlineData("(+")]
    [InlineData("DE89")]
    [InlineData("DE89 ")]
    [InlineData("eyJ.")]
    [InlineData("eyJh")]
    [InlineData("token=")]
    [InlineData("a=")]
    [InlineData("://")]
    [InlineData("-----BEGIN PRIVATE KEY----- ")]
    [InlineData("PRIVATE KEY-----")]
    [InlineData("\"@")]
    [InlineData("ghp_")]
    public void No_text_takes_more_than_linear_time(string piece)
    {
        var redactor = new Redactor(new() { Detect = All });
        byte[] Text(int length) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        redactor.TryRedact(Text(10_000), out _);

        // A hundred times the text would take ten thousand times as long if it took quadratic time.
        var (small, large) = (Time(Text(20_000)), Time(Text(2_000_000)));

        Assert.True(large < TimeSpan.FromMilliseconds(200) + (small * 1_500), $"{small} -> {large}");

        TimeSpan Time(byte[] text)
        {
            var started = Stopwatch.GetTimestamp();
            redactor.TryRedact(text, out _);
            return Stopwatch.GetElapsedTime(started);
        }
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var redactor = new Redactor(new() { Detect = All, Fields = ["email"] });
        var random = new Random(9);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(0, 80)];
            random.NextBytes(bytes);

            redactor.TryRedact(bytes, out _);
            redactor.HidesField(bytes);
            redactor.HidesNumber(bytes);
        }
    }
}
