using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>The engine of Node.js with flag <c>u</c>: ECMA-262 itself. One process answers for all patterns.</summary>
internal static partial class NodeOracle
{
    // Per question a string of 0 and 1, one for each text; "-" where the pattern is not one with flag u.
    private const string Script =
        """
        const questions = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(questions.map(({ pattern, texts }) => {
          try {
            const regex = new RegExp(pattern, 'u');
            return texts.map(units => regex.test(String.fromCharCode(...units)) ? '1' : '0').join('');
          } catch {
            return '-';
          }
        })));
        """;

    public static string[] Ask(IReadOnlyList<Question> questions)
    {
        using var node = Start();
        Assert.SkipWhen(node is null, "Node.js is not on the path.");
        node.StandardInput.Write(JsonSerializer.Serialize(questions.Select(Units.Of), Json.Default.IEnumerableUnits));
        node.StandardInput.Close();
        return JsonSerializer.Deserialize(node.StandardOutput.ReadToEnd(), Json.Default.StringArray)!;
    }

    private static Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["-e", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public sealed record Question(string Pattern, IReadOnlyList<string> Texts);

    // JSON as text would not keep lone surrogates.
    private sealed record Units(string Pattern, int[][] Texts)
    {
        public static Units Of(Question question) => new(question.Pattern, [.. question.Texts.Select(static text => text.Select(static c => (int)c).ToArray())]);
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(IEnumerable<Units>))]
    [JsonSerializable(typeof(string[]))]
    private sealed partial class Json : JsonSerializerContext;
}
