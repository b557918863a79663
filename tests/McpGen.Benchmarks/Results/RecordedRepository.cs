using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Benchmarks.Generator;

namespace McpGen.Benchmarks.Results;

/// <summary>What GitHub answers to <c>GET /repos/{owner}/{repo}</c>, as recorded: 23 KB.</summary>
internal static class RecordedRepository
{
    private const string Answers = "github/api.github.com.json.examples.jsonl";

    /// <summary>The answer, or null when there is no corpus.</summary>
    public static byte[]? Read()
    {
        if (CorpusFile.Find(Answers) is not { } path)
        {
            return null;
        }

        foreach (var line in File.ReadLines(path))
        {
            using var recorded = JsonDocument.Parse(line);
            var of = recorded.RootElement;
            if (of.GetProperty("method").ValueEquals("get") && of.GetProperty("path").ValueEquals("/repos/{owner}/{repo}") && of.GetProperty("status").ValueEquals("200"))
            {
                // On one line, as GitHub sends it.
                using var stream = new MemoryStream();
                using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    of.GetProperty("example").WriteTo(json);
                }

                return stream.ToArray();
            }
        }

        return null;
    }

    /// <summary>An array of so many of them.</summary>
    public static byte[] Many(byte[] one, int count) => [.. "["u8, .. Enumerable.Repeat(one, count - 1).SelectMany(item => item.Append((byte)',')), .. one, (byte)']'];
}
