using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;
using McpGen.Results;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class RecordedAnswersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void A_recorded_answer_keeps_its_values_in_chunks_of_any_size(int chunk)
    {
        var options = new ResultOptions { MaxBytes = int.MaxValue, Projection = Projection.All(Field.Keep("id"), Field.Keep(null, Projection.All())) };
        var count = 0;
        foreach (var line in Corpus().SelectMany(File.ReadLines))
        {
            using var recorded = JsonDocument.Parse(line);
            var example = recorded.RootElement.GetProperty("example");
            var shaped = Shaped.Of(JsonMarshal.GetRawUtf8Value(example), options, chunk: () => chunk);
            Assert.Empty(shaped.Cuts);
            using var shown = JsonDocument.Parse(shaped.Json);
            Assert.True(IsSame(example, shown.RootElement), shaped.Json);
            count++;
        }

        Assert.True(count > 1000, $"Only {count} answers were found.");
    }

    /// <summary>Whether both have the same members in the same order, the same texts, and numbers of the same text.</summary>
    private static bool IsSame(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Object => one.EnumerateObject().Count() == other.EnumerateObject().Count()
            && one.EnumerateObject().Zip(other.EnumerateObject()).All(pair => pair.First.Name == pair.Second.Name && IsSame(pair.First.Value, pair.Second.Value)),
        JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
            && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        JsonValueKind.String => one.GetString() == other.GetString(),
        _ => one.GetRawText() == other.GetRawText(),
    };

    private static string[] Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("MCPGEN_CORPUS");
        string[] files = folder is null ? [] : Directory.GetFiles(folder, "*.examples.jsonl", SearchOption.AllDirectories);
        if (files.Length == 0)
        {
            Assert.Skip("The corpus of recorded answers is not at hand: set MCPGEN_CORPUS.");
        }

        return files;
    }
}
