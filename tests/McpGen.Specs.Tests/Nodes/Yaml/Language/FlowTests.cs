using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>YAML 1.2, chapter 7: aliases, texts in and without quotes, brackets.</summary>
public sealed class FlowTests
{
    [Theory]

    // 7.1, 7.2 Aliases, empty nodes
    [InlineData("a: &x 1\nb: *x\nc: &x 2\nd: *x\n", """{"a":1,"b":1,"c":2,"d":2}""")]
    [InlineData("&a a: &b b\n*b : *a\nc: *b\n", """{"a":"b","b":"a","c":"b"}""")]
    [InlineData("a: &a {x: 1}\n*a : 1\n", """{"a":{"x":1},"{x: 1}":1}""")]
    [InlineData("x: &a k\n*a : 1\n", """{"x":"k","k":1}""")]
    [InlineData("{ a: !!str, !!str : b, ? , c }", """{"a":"","":"b","null":null,"c":null}""")]
    [InlineData("{ ? a :, : b }", """{"a":null,"null":"b"}""")]

    // 7.3.1 Double quotes
    [InlineData("\"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\\x41\\u263A\\U0001F600\"", "\"\\u0000\\u0007\\b\\t\\n\\u000B\\f\\r\\u001B \\u0022/\\\\\\u0085\\u00A0\\u2028\\u2029A\\u263A\\uD83D\\uDE00\"")]
    [InlineData("\"a\\\n   \\ b\\\n  c  \n  d\"", "\"a bc d\"")]
    [InlineData("\" a\n\n  b \n\tc \"", "\" a\\nb c \"")]
    [InlineData("\"a\\\t\nb\\ \n c\"", "\"a\\t b  c\"")]
    [InlineData("\"a\\\n\n\n b\"", "\"a\\n\\nb\"")]
    [InlineData("{ \"a\\\n b\": \"# no comment: [x]\" }", """{"ab":"# no comment: [x]"}""")]
    [InlineData("a: \"x\n\n y\nz\"\nb: 1", """{"a":"x\ny z","b":1}""")]

    // 7.3.2 Single quotes
    [InlineData("'it''s \\n \"so\"'", "\"it\\u0027s \\\\n \\u0022so\\u0022\"")]
    [InlineData("''", "\"\"")]
    [InlineData("['', '''', 'a''', '''b']", "[\"\",\"\\u0027\",\"a\\u0027\",\"\\u0027b\"]")]
    [InlineData("' a\n b \n\n  c '", "\" a b\\nc \"")]
    [InlineData("'a' : 'b'\n'c': 'd': e", null)]

    // 7.3.3 Without quotes
    [InlineData("- ::v\n- a, b\n- -1\n- http://x/#y\n- ?q\n- -x\n- a?b: c\n- :x\n", """["::v","a, b",-1,"http://x/#y","?q","-x",{"a?b":"c"},":x"]""")]
    [InlineData("[ ::v, -1, -x, http://x/#y, a:b, ?q, :x ]", """["::v",-1,"-x","http://x/#y","a:b","?q",":x"]""")]
    [InlineData("1st\n  2nd\n\n 3rd \n\t\n\t4th # end\n", "\"1st 2nd\\n3rd\\n4th\"")]
    [InlineData("a: b\n - c\n ? d\n & e\n", """{"a":"b - c ? d \u0026 e"}""")]
    [InlineData("a: b's \"c\" [d] {e}, f\n", "{\"a\":\"b\\u0027s \\u0022c\\u0022 [d] {e}, f\"}")]
    [InlineData("[ a b,\n c\n  d,\n ]", """["a b","c d"]""")]

    // 7.4.1 Sequences in brackets
    [InlineData("- [ one, two, ]\n- [three ,four]\n- []\n- [ ]\n", """[["one","two"],["three","four"],[],[]]""")]
    [InlineData("[\n\"x\n y\", 's\n t', plain\n text, [ in ],\none: pair,\n]", """["x y","s t","plain text",["in"],{"one":"pair"}]""")]
    [InlineData("[ ? a\n b : c, {a: 1}: d, [e]:f, \"g\":h, : i, ? , j: ]", """[{"a b":"c"},{"{a: 1}":"d"},{"[e]":"f"},{"g":"h"},{"null":"i"},{"null":null},{"j":null}]""")]
    [InlineData("[a\n: b]", null)]
    [InlineData("[a\n b: c]", null)]

    // 7.4.2 Mappings in brackets
    [InlineData("- { one : two , three: four , }\n- {five: six,seven : eight}\n- {}\n", """[{"one":"two","three":"four"},{"five":"six","seven":"eight"},{}]""")]
    [InlineData("{ a:1, \"b\":2, 'c':[3], {d: e}:f, g: , h }", """{"a:1":null,"b":2,"c":[3],"{d: e}":"f","g":null,"h":null}""")]
    [InlineData("{ a\n : b, \"c\"\n :d, e\n f: g, ?h: i, ? j k : l, http://x: y }", """{"a":"b","c":"d","e f":"g","?h":"i","j k":"l","http://x":"y"}""")]
    [InlineData("{a: {b: [c, {d: e}]}, <<: {f: g, a: 1}}", """{"a":{"b":["c",{"d":"e"}]},"f":"g"}""")]
    [InlineData("k: {\n\"a\": 1,\n\"b\": [\n2\n]\n}\nl: 1\n", """{"k":{"a":1,"b":[2]},"l":1}""")]
    [InlineData("k: [ # a\n  1, # b\n  # c\n  2 # d\n] # e\n", """{"k":[1,2]}""")]
    [InlineData("{ &a a: &b x, c: [*b, *a ], *b : d}", """{"a":"x","c":["x","a"],"x":"d"}""")]
    [InlineData("[&a a, &b {x: 1}, [*b, *a], {*a : d}, &c , !!str ]", """["a",{"x":1},[{"x":1},"a"],{"a":"d"},null,""]""")]

    // 7.5 JSON is YAML
    [InlineData("{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\ud83d\\ude00\"], \"b\":{\"c\":{}}}", "{\"a\":[1,-2.5e3,true,null,\"\\u00E9\\uD83D\\uDE00\"],\"b\":{\"c\":{}}}")]
    public void A_text_is_read(string text, string? json) => Expect.Json(text, json);
}
