using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class LimitTests
{
    [Theory]
    [InlineData("[1,2,3,4]", 2, "[1,2]", "Items of '': 2 of 4")]
    [InlineData("[1,2]", 2, "[1,2]", "")]
    [InlineData("[1,2]", 0, "[]", "Items of '': 0 of 2")]
    [InlineData("""{"a":[{"b":[1,2,3]},{"b":[1]}],"c":[4,[5,6,7],{"x":1}]}""", 2, """{"a":[{"b":[1,2]},{"b":[1]}],"c":[4,[5,6]]}""", "Items of 'a[].b': 2 of 3; Items of 'c[]': 2 of 3; Items of 'c': 2 of 3")]
    [InlineData("""[[1,2],[1,2],[1,2]]""", 1, "[[1]]", "Items of '[]': 1 of 2; Items of '': 1 of 3")]
    public void An_array_shows_at_most_so_many_items(string json, int maxItems, string shown, string cuts)
    {
        var shaped = Shaped.Of(json, maxItems: maxItems);
        Assert.Equal(shown, shaped.Json);
        Assert.Equal(cuts, Text(shaped));
    }

    [Theory]
    [InlineData("""{"a":[1,2,3,4,5,6]}""", 18, """{"a":[1,2,3,4,5]}""", "Items of 'a': 5 of ?; Size of 'a': 17 of ?")]
    [InlineData("""{"a":[1,2,3,4,5,6]}""", 19, """{"a":[1,2,3,4,5,6]}""", "")]
    [InlineData("""[{"a":1,"b":2},{"a":1,"b":2}]""", 24, """[{"a":1,"b":2},{"a":1}]""", "Items of '': 1 of ?; Size of '[]': 23 of ?")]
    [InlineData("""[{"a":1,"b":2},{"a":1,"b":2}]""", 16, """[{"a":1,"b":2}]""", "Items of '': 1 of ?; Size of '': 15 of ?")]
    [InlineData("""{"a":"0123456789"}""", 15, """{"a":"0123…"}""", "Text of 'a': 4 of 10; Size of '': 15 of ?")]
    [InlineData("""{"aaaa":1}""", 8, "{}", "Size of '': 2 of ?")]
    [InlineData("123456789", 8, "null", "Size of '': 0 of ?")]
    public void An_answer_shows_at_most_so_many_bytes_and_stays_json(string json, int maxBytes, string shown, string cuts)
    {
        var shaped = Shaped.Of(json, maxBytes: maxBytes);
        Assert.Equal(shown, shaped.Json);
        Assert.Equal(cuts, Text(shaped));
        Assert.Equal(cuts.Length > 0, shaped.IsFull);
    }

    [Theory]
    [InlineData("\"0123456789\"", 11, "\"012345…\"")]
    [InlineData("\"0123456789\"", 12, "\"0123456789\"")]
    [InlineData("\"éééééé\"", 10, "\"éé…\"")]
    [InlineData("\"éééééé\"", 9, "\"éé…\"")]
    [InlineData("\"😀😀😀😀\"", 12, "\"😀…\"")]
    [InlineData("\"a\\n\\n\\n\\n\\n\"", 11, "\"a\\n\\n…\"")]
    [InlineData("\"ab\\u0000\\u0000\"", 12, "\"ab…\"")]
    [InlineData("\"ab\\udb40\\udc41\\udb40\\udc41\"", 20, "\"ab\\udb40\\udc41…\"")]
    public void A_text_is_cut_between_characters(string json, int maxBytes, string shown)
    {
        var shaped = Shaped.Of(json, maxBytes: maxBytes);
        Assert.Equal(shown, shaped.Json);
        using var parsed = JsonDocument.Parse(shaped.Json);
        Assert.True(Encoding.UTF8.GetByteCount(shown) <= maxBytes);
    }

    [Theory]
    [InlineData("""{"a":[1,{"b":"tex""", """{"a":[1,{}]}""", "Broken of 'a[]': 13 of ?")]
    [InlineData("""{"a":[1,2,3}""", """{"a":[1,2,3]}""", "Broken of 'a': 11 of ?")]
    [InlineData("""{"a":1,"b":}""", """{"a":1}""", "Broken of '': 11 of ?")]
    [InlineData("""{'a':1}""", "{}", "Broken of '': 1 of ?")]
    [InlineData("[1,]", "[1]", "Broken of '': 3 of ?")]
    [InlineData("{}{}", "{}", "Broken of '': 2 of ?")]
    [InlineData("[", "[]", "Broken of '': 1 of ?")]
    public void What_comes_before_a_broken_end_is_shown(string json, string shown, string cuts)
    {
        var shaped = Shaped.Of(json);
        Assert.Equal(shown, shaped.Json);
        Assert.True(shaped.IsBroken);
        Assert.Equal(cuts, Text(shaped));
    }

    [Fact]
    public void What_is_nested_too_deep_is_a_broken_end()
    {
        var shaped = Shaped.Of(new string('[', 100) + new string(']', 100));
        Assert.Equal(new string('[', 64) + new string(']', 64), shaped.Json);
        Assert.True(shaped.IsBroken);
    }

    [Fact]
    public void Arrays_at_the_same_path_are_told_of_once()
    {
        var json = "[" + string.Join(",", Enumerable.Repeat("[1,2]", 1000)) + "]";
        Assert.Equal(2, Shaped.Of(json, maxItems: 1).Cuts.Count);

        json = "{" + string.Join(",", Enumerable.Range(0, 1000).Select(n => $"\"a{n}\":[1,2]")) + "}";
        Assert.Equal(16, Shaped.Of(json, maxItems: 1).Cuts.Count);
    }

    [Theory]
    [InlineData("[1,2,3,4,5]", "", 2, 2, "[3,4]", "Items of '' from 2: 2 of 5")]
    [InlineData("[1,2,3,4,5]", "", 4, 2, "[5]", "Items of '' from 4: 1 of 5")]
    [InlineData("[1,2]", "", 9, 2, "[]", "Items of '' from 2: 0 of 2")]
    [InlineData("""{"a":[1,2,3],"b":[1,2,3]}""", "b", 1, 9, """{"a":[1,2,3],"b":[2,3]}""", "Items of 'b' from 1: 2 of 3")]
    [InlineData("""[{"t":[1,2]},{"t":[1,2]}]""", "[].t", 1, 9, """[{"t":[2]},{"t":[1,2]}]""", "Items of '[].t' from 1: 1 of 2")]
    public void A_later_call_goes_on_where_an_array_was_cut(string json, string path, int skip, int maxItems, string shown, string cuts)
    {
        var shaped = Shaped.Of(Encoding.UTF8.GetBytes(json), new() { MaxItems = maxItems }, start: new(path, skip));
        Assert.Equal(shown, shaped.Json);
        Assert.Equal(cuts, Text(shaped));
    }

    private static string Text(Shaped shaped) => string.Join("; ", shaped.Cuts.Select(cut =>
        $"{cut.Kind} of '{cut.Path}'{(cut.Skipped > 0 ? $" from {cut.Skipped}" : "")}: {cut.Shown} of {cut.Total?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}"));
}
