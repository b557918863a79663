using System;
using System.Text;
using System.Text.Json;
using McpGen.Results;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class CompactionTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1 , 2.50 , -0 , 1E+2 ] , "b" : { } , "c" : [ ] , "d" : null , "e" : true }""", """{"a":[1,2.50,-0,1E+2],"b":{},"c":[],"d":null,"e":true}""")]
    [InlineData("""["\u0041\u00e9\u4e2d\ud83d\ude00"]""", """["Aé中😀"]""")]
    [InlineData("""["\u0022\u005c\u0000\u001b\u2028\u202e\ue000"]""", """["\u0022\u005c\u0000\u001b\u2028\u202e\ue000"]""")]
    [InlineData("""["\n\t\"\\\/"]""", """["\n\t\"\\/"]""")]
    [InlineData("""["\ud800","\udc00\ud800x","\\ud800"]""", """["\ufffd","\ufffd\ufffdx","\\ud800"]""")]
    [InlineData("""{"\u0061":1, "\ud800" : "x"}""", """{"a":1,"\ufffd":"x"}""")]
    [InlineData("""{"a"  :1,"b":  2,"c":[ 3,4 ]}""", """{"a":1,"b":2,"c":[3,4]}""")]
    [InlineData(" 7 ", "7")]
    [InlineData("\"x\"", "\"x\"")]
    [InlineData("\n[\n]\n", "[]")]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":2}""")]
    [InlineData("123456789012345678901234567890.00", "123456789012345678901234567890.00")]
    public void Json_is_written_with_the_fewest_characters(string json, string compact)
    {
        foreach (var chunk in (int[])[1, 2, 3, 5, 1000])
        {
            var shaped = Shaped.Of(Encoding.UTF8.GetBytes(json), ResultOptions.Default, chunk: () => chunk);
            Assert.Equal(compact, shaped.Json);
            Assert.Empty(shaped.Cuts);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("NaN")]
    [InlineData("<html></html>")]
    [InlineData("'a'")]
    [InlineData("\"half")]
    [InlineData("404 page not found")]
    [InlineData("\"text\" and more")]
    [InlineData("}")]
    public void What_is_no_json_from_the_first_value_on_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => Shaped.Of(json));

    [Fact]
    public void What_is_not_utf8_becomes_replacement_characters()
    {
        byte[] json = [.. "[\"é\",\"a"u8, 0xE4, .. "b\\u0041\", {\""u8, 0xC0, 0xAF, .. "\":1}, \""u8, 0xED, 0xA0, 0x80, .. "\"]"u8];
        foreach (var chunk in (int[])[1, 4, 1000])
        {
            Assert.Equal("[\"é\",\"a\ufffdbA\",{\"\ufffd\ufffd\":1},\"\ufffd\ufffd\ufffd\"]", Shaped.Of(json, ResultOptions.Default, chunk: () => chunk).Json);
        }
    }

    [Fact]
    public void Objects_and_arrays_may_be_64_levels_deep()
    {
        var json = string.Concat(System.Linq.Enumerable.Repeat("[{\"a\":", 32)) + "1" + string.Concat(System.Linq.Enumerable.Repeat("}]", 32));
        Assert.Equal(json, Shaped.Of(json).Json);
    }
}
