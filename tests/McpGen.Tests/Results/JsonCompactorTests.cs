using System;
using System.Text;
using System.Text.Json;
using McpGen.Results;
using Xunit;

namespace McpGen.Tests.Results;

public class JsonCompactorTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1 , 2.50 , -0 , 1E+2 ] , "b" : { } , "c" : [ ] , "d" : null , "e" : true }""", """{"a":[1,2.50,-0,1E+2],"b":{},"c":[],"d":null,"e":true}""")]
    [InlineData("""["\u0041\u00e9\u4e2d\ud83d\ude00"]""", """["Aé中😀"]""")]
    [InlineData("""["\u0022\u005c\u0000\u001b\u2028\u202e\ue000"]""", """["\u0022\u005c\u0000\u001b\u2028\u202e\ue000"]""")]
    [InlineData("""["\n\t\"\\\/"]""", """["\n\t\"\\/"]""")]
    [InlineData("""["\ud800","\udc00\ud800x","\\ud800"]""", """["\ufffd","\ufffd\ufffdx","\\ud800"]""")]
    [InlineData("""{"\u0061":1}""", """{"a":1}""")]
    [InlineData(" 7 ", "7")]
    public void Json_is_written_with_the_fewest_characters(string json, string compact) => Assert.Equal(compact, Compact(json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("NaN")]
    [InlineData("{'a':1}")]
    [InlineData("[1,]")]
    public void What_is_no_json_is_refused(string json) => Assert.Null(Compact(json));

    [Fact]
    public void Nesting_beyond_64_levels_is_refused() => Assert.Null(Compact(new string('[', 65) + new string(']', 65)));

    [Fact]
    public void Random_json_keeps_its_value()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 20_000; i++)
        {
            var json = Value(random, 0);
            using var before = JsonDocument.Parse(json);
            using var after = JsonDocument.Parse(Compact(json)!);
            Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), json);
        }
    }

    private static string? Compact(string json) =>
        JsonCompactor.TryCompact(Encoding.UTF8.GetBytes(json), out var compact) ? Encoding.UTF8.GetString(compact.Span) : null;

    private static string Value(Random random, int depth) => random.Next(depth > 4 ? 5 : 7) switch
    {
        0 => "null",
        1 => " true ",
        2 => "-1.50e+3",
        3 => "\"\\u00e9\\n \\ud83d\\ude00\"",
        4 => "\"text\\\\\"",
        5 => $"[ {Value(random, depth + 1)} ,\n {Value(random, depth + 1)} ]",
        _ => $"{{ \"a\" : {Value(random, depth + 1)} ,\t\"\\u0062\": {Value(random, depth + 1)} }}",
    };
}
