using System;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class JsonTextTests
{
    private static readonly string[] Leaves =
        ["0", "-1.50e+3", "12345678901234567890", "true", "false", "null", "\"\"", "\"text\"", "\"\\\"\\\\\"", "\"\\u00e4ö😀\\ud83d\\ude00\\n\"", "\"{[,:]}\"", "[]", "{}", "[ ]", "{ }"];

    private static readonly string[] Names = ["a", "b", "customer_id", "größe", "\\u0061b", "with \\\"quotes\\\"", "", "😀"];

    [Fact]
    public void The_index_tells_what_a_parser_tells()
    {
        var random = new Random(4711);
        var text = new JsonText();
        for (var i = 0; i < 2000; i++)
        {
            var json = Value(random, depth: random.Next(5));
            using var document = JsonDocument.Parse(json);

            text.Clear();
            var at = text.Add(Encoding.UTF8.GetBytes(json));

            Assert.Equal(0, at);
            AssertSame(document.RootElement, new JsonValue(text, at), random);
        }
    }

    [Fact]
    public void A_text_behind_another_is_indexed_by_itself()
    {
        var text = new JsonText();
        var first = new JsonValue(text, text.Add("""{"a":[1,2]}"""u8));
        var second = new JsonValue(text, text.Add(Encoding.UTF8.GetBytes($$"""{"a":"{{new string('x', 5000)}}"}""")));

        Assert.Equal("[1,2]"u8, first.Member("a").Raw);
        Assert.Equal(5000, second.Member("a").Copy().Length);
    }

    [Theory]
    [InlineData("""{"a":1,}""")]
    [InlineData("[1,]")]
    [InlineData("""{"a":1/**/}""")]
    [InlineData("""{"a"/**/:1}""")]
    [InlineData("[1 // one\n]")]
    [InlineData("""{"a":1""")]
    [InlineData("""{"a":"b""")]
    [InlineData("""{"a":"b\""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{a:1}""")]
    [InlineData("[1}")]
    [InlineData("[1][2]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("")]
    public void What_only_some_parsers_read_is_refused(string json) => Assert.Equal(-1, new JsonText().Add(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Nothing_of_one_call_is_left_for_the_next()
    {
        var text = new JsonText();
        text.Add(Encoding.UTF8.GetBytes($$"""{"a":"{{new string('x', 100_000)}}"}"""));
        text.Clear();
        var value = new JsonValue(text, text.Add("""{"b":1}"""u8));

        Assert.Equal((1, JsonValueKind.Undefined), (value.Count, value.Member("a").Kind));
        Assert.Equal("""{"b":1}"""u8, value.Raw);
    }

    private static void AssertSame(JsonElement expected, JsonValue actual, Random random)
    {
        Assert.Equal(expected.ValueKind, actual.Kind);
        Assert.Equal(JsonMarshal.GetRawUtf8Value(expected), actual.Raw);
        switch (expected.ValueKind)
        {
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual.Copy());
                Assert.True(actual.Is(expected.GetString()!));
                Assert.False(actual.Is(expected.GetString() + "x"));
                break;

            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Count);
                var index = 0;
                foreach (var item in actual.Items)
                {
                    AssertSame(expected[index++], item, random);
                }

                Assert.Equal(actual.Count, index);
                break;

            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Count(), actual.Count);
                var members = expected.EnumerateObject().GetEnumerator();
                foreach (var member in actual.Members)
                {
                    Assert.True(members.MoveNext());
                    Assert.Equal(members.Current.Name, member.Name.Copy());
                    AssertSame(members.Current.Value, member.Value, random);
                }

                // In any order, those that are not there among them.
                foreach (var name in expected.EnumerateObject().Select(static member => member.Name).Append("absent").Append("größer").OrderBy(_ => random.Next()).ToArray())
                {
                    Assert.Equal(expected.TryGetProperty(name, out var value) ? JsonMarshal.GetRawUtf8Value(value) : default, actual.Member(name) is { Kind: not JsonValueKind.Undefined } found ? found.Raw : default);
                }

                break;
        }
    }

    private static string Value(Random random, int depth)
    {
        if (depth == 0)
        {
            return Leaves[random.Next(Leaves.Length)];
        }

        var space = random.Next(2) == 0 ? "" : " \n\t";
        var count = random.Next(6);
        return random.Next(2) == 0
            ? $"[{space}{string.Join(space + "," + space, Enumerable.Range(0, count).Select(_ => Value(random, depth - 1)))}]"
            : $"{{{space}{string.Join("," + space, Enumerable.Range(0, count).Select(i => $"\"{Name(random, i)}\"{space}:{space}{Value(random, depth - 1)}"))}}}";
    }

    // No name twice, which TryGetProperty and this index answer differently and the arguments are refused for.
    private static string Name(Random random, int index) => Names[random.Next(Names.Length)] + index.ToString(CultureInfo.InvariantCulture);
}
