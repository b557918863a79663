using System;
using System.Linq;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.JsonPaths;

/// <summary>RFC 9535.</summary>
public class JsonPathTests
{
    // The example of RFC 9535 §1.5.
    private const string Store =
        """
        { "store": {
            "book": [
              { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95 },
              { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
              { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
              { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99 }
            ],
            "bicycle": { "color": "red", "price": 399 }
        } }
        """;

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$.store.bicycle.color", "$['store']['bicycle']['color']")]
    [InlineData("$['store']['bicycle']", "$['store']['bicycle']")]
    [InlineData("$ .store [ 'bicycle' ]", "$['store']['bicycle']")]
    [InlineData("$.store.book[*].author", "$['store']['book'][0]['author'] $['store']['book'][1]['author'] $['store']['book'][2]['author'] $['store']['book'][3]['author']")]
    [InlineData("$.store.*", "$['store']['book'] $['store']['bicycle']")]
    [InlineData("$.store..price", "$['store']['book'][0]['price'] $['store']['book'][1]['price'] $['store']['book'][2]['price'] $['store']['book'][3]['price'] $['store']['bicycle']['price']")]
    [InlineData("$..book[2].title", "$['store']['book'][2]['title']")]
    [InlineData("$..book[-1].title", "$['store']['book'][3]['title']")]
    [InlineData("$..book[0,1].title", "$['store']['book'][0]['title'] $['store']['book'][1]['title']")]
    [InlineData("$..book[:2].title", "$['store']['book'][0]['title'] $['store']['book'][1]['title']")]
    [InlineData("$..book[::-2].title", "$['store']['book'][3]['title'] $['store']['book'][1]['title']")]
    [InlineData("$..book[?@.isbn].title", "$['store']['book'][2]['title'] $['store']['book'][3]['title']")]
    [InlineData("$..book[?!@.isbn].title", "$['store']['book'][0]['title'] $['store']['book'][1]['title']")]
    [InlineData("$..book[?@.price < 10].title", "$['store']['book'][0]['title'] $['store']['book'][2]['title']")]
    [InlineData("$..book[?@.price<10 && @.category=='fiction'].title", "$['store']['book'][2]['title']")]
    [InlineData("$..book[?@.price > 20 || @.author == 'Nigel Rees'].title", "$['store']['book'][0]['title'] $['store']['book'][3]['title']")]
    [InlineData("$..book[?!(@.price > 10)].title", "$['store']['book'][0]['title'] $['store']['book'][2]['title']")]
    [InlineData("$..book[?length(@.title) == 9]", "$['store']['book'][2]")]
    [InlineData("$.store[?count(@.*) == 2]", "$['store']['bicycle']")]
    [InlineData("$..book[?match(@.isbn, '0-[0-9-]+8')]", "$['store']['book'][3]")]
    [InlineData("$..book[?search(@.title, 'of')].price", "$['store']['book'][0]['price'] $['store']['book'][1]['price'] $['store']['book'][3]['price']")]
    [InlineData("$.store[?value(@..color) == 'red']", "$['store']['bicycle']")]
    [InlineData("$..book[?@.price == $.store.book[2].price].title", "$['store']['book'][2]['title']")]
    [InlineData("$.nothing.at.all", "")]
    public void A_query_selects_what_the_standard_says(string query, string expected) => Assert.Equal(expected, string.Join(' ', Selected.Paths(Store, query)));

    [Theory]
    [InlineData("[1, 1.0, 10e-1, \"1\", true]", "$[?@ == 1]", "1 1.0 10e-1")]
    [InlineData("[[1,2],[2,1],[1,2.0]]", "$[?@ == $[0]]", "[1,2] [1,2.0]")]
    [InlineData("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1},{\"a\":1}]", "$[?@ == $[0]]", "{\"a\":1,\"b\":2} {\"b\":2,\"a\":1}")]
    [InlineData("[{\"a\":null},{}]", "$[?@.a == null]", "{\"a\":null}")]
    [InlineData("[{},{\"a\":1}]", "$[?@.a == @.b]", "{}")]
    [InlineData("[\"a\",\"b\",1]", "$[?@ >= 'b']", "\"b\"")]
    [InlineData("[\"\uFF5E\",\"\uD83D\uDE00\"]", "$[?@ > '\uFF5F']", "\"\uD83D\uDE00\"")]
    [InlineData("[0,1,2,3,4]", "$[3:0:-1]", "3 2 1")]
    [InlineData("[0,1,2,3,4]", "$[-2:]", "3 4")]
    [InlineData("[0,1,2]", "$[0:2:0]", "")]
    [InlineData("{\"a b\":{\"'\":1}}", "$['a b'][\"'\"]", "1")]
    [InlineData("{\"☺\":2}", "$['\\u263A']", "2")]
    [InlineData("{\"ü\":2}", "$.ü", "2")]
    [InlineData("[\"😀\", \"ab\"]", "$[?length(@) == 1]", "\"😀\"")]
    [InlineData("[\"ab\", \"xaby\"]", "$[?match(@, 'a|ab')]", "\"ab\"")]
    public void Values_are_compared_as_the_standard_says(string json, string query, string expected) => Assert.Equal(expected, string.Join(' ', Selected.Values(json, query)));

    [Theory]
    [InlineData("", 0, "starts with '$'")]
    [InlineData("store", 0, "starts with '$'")]
    [InlineData("$.", 2, "expected a name")]
    [InlineData("$store", 1, "expected '.', '[' or the end")]
    [InlineData("$.a ", 3, "expected '.', '[' or the end")]
    [InlineData("$.paths./customers", 8, "a path stands in brackets and quotes")]
    [InlineData("$.x-internal", 3, "'-' cannot stand in a name without brackets")]
    [InlineData("$[", 2, "expected a name in quotes")]
    [InlineData("$['a]", 2, "the string is not closed")]
    [InlineData("$['a'", 5, "expected ']'")]
    [InlineData("$[01]", 2, "no leading zero")]
    [InlineData("$[-0]", 2, "no leading zero, and no minus")]
    [InlineData("$[9007199254740992]", 2, "beyond")]
    [InlineData("$['\\x']", 3, "unknown escape")]
    [InlineData("$[?@.a = 1]", 7, "expected ']'")]
    [InlineData("$[?'a']", 3, "no condition")]
    [InlineData("$[?@.* == 1]", 3, "may select several")]
    [InlineData("$[?lenght(@.a) == 1]", 3, "did you mean 'length'")]
    [InlineData("$[?length(@.a)]", 3, "no condition")]
    [InlineData("$[?length(@.a, @.b) == 1]", 3, "one argument")]
    [InlineData("$[?count(1) == 1]", 9, "takes a query")]
    [InlineData("$[?match(@.a, 'x') == true]", 3, "not compared")]
    [InlineData("$[?match(@.a, '(')]", 14, "no regular expression")]
    [InlineData("$[?(@.a]", 7, "expected ')'")]
    public void A_fault_names_the_character_that_is_wrong(string query, int index, string message)
    {
        var fault = Selected.Fault(query);

        Assert.Equal(index, fault.Index);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_nested_too_deep_are_a_fault() => Assert.Contains("too deep", Selected.Fault("$[?" + new string('(', 5000)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pattern_that_would_backtrack_forever_is_matched_in_one_pass()
    {
        var text = "\"" + new string('a', 200_000) + "!\"";

        Assert.Empty(Selected.Paths($"[{text}]", "$[?match(@, '(a+)+')]"));
    }

    [Fact]
    public void A_query_that_multiplies_ends_with_a_limit()
    {
        var root = SpecReader.Read(new SpecFile("value.json", "[" + string.Join(',', Enumerable.Repeat("[1]", 20_000)) + "]"), [])!;

        Assert.Throws<JsonPathLimitException>(() => JsonPath.Parse("$..[?count($..*) > 0]", out _)!.Select(root));
    }
}
