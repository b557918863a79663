using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using McpGen.Results;
using McpGen.Tests.Tools;
using Xunit;

namespace McpGen.Tests.Results;

/// <summary>The answers that real documents give as examples.</summary>
public class CorpusAnswerTests
{
    private static readonly JsonSerializerOptions PlainPretty = new() { WriteIndented = true, NewLine = "\r\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Escapes whatever is not plain ASCII.
    private static readonly JsonSerializerOptions Escaped = new() { Encoder = JavaScriptEncoder.Default };

    [Fact]
    public async Task Every_recorded_answer_is_shown_with_nothing_changed()
    {
        var corpus = Environment.GetEnvironmentVariable("MCPGEN_CORPUS");
        var files = corpus is null ? [] : Directory.GetFiles(corpus, "*.examples.jsonl", SearchOption.AllDirectories);
        if (files.Length == 0)
        {
            Assert.Skip("The corpus of recorded answers is not at hand: set MCPGEN_CORPUS.");
        }

        var count = 0;
        foreach (var line in files.Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var recorded = JsonDocument.Parse(line);
            var example = recorded.RootElement.GetProperty("example");
            var mediaType = recorded.RootElement.GetProperty("mediaType").GetString()!;
            var status = int.Parse(recorded.RootElement.GetProperty("status").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            var size = 1 + (count * 37 % 4000);
            foreach (var text in new[] { example.GetRawText(), Written(example, PlainPretty), Written(example, Escaped) })
            {
                var given = new Given(new Pieces(Encoding.UTF8.GetBytes(text), size), mediaType) { Status = status, Shown = new ResultOptions { MaxBytes = int.MaxValue } };
                var result = await given.ReadAsync();
                AssertSame(example, result.Json(), line);
                Assert.Equal(result.Json(), result.Text());
                Assert.False(result.IsError);
            }

            count++;
        }

        Assert.InRange(count, 1711, int.MaxValue);
    }

    private static string Written(JsonElement element, JsonSerializerOptions options) => JsonSerializer.Serialize(element, options);

    private static void AssertSame(JsonElement expected, string? actual, string line)
    {
        Assert.True(actual is not null, line);
        using var shown = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(expected, shown.RootElement), line);
        // Numbers by their text, which equality of values does not see.
        Assert.Equal(Numbers(expected), Numbers(shown.RootElement));
    }

    private static string Numbers(JsonElement element)
    {
        var numbers = new StringBuilder();
        Add(numbers, element);
        return numbers.ToString();
    }

    private static void Add(StringBuilder numbers, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                numbers.Append(element.GetRawText()).Append(' ');
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Add(numbers, item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Add(numbers, member.Value);
                }

                break;
        }
    }
}
