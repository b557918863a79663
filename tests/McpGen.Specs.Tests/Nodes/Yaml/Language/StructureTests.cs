using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>YAML 1.2, chapter 6: what texts are made of before they mean anything.</summary>
public sealed class StructureTests
{
    [Theory]

    // 6.1 Indentation
    [InlineData("  # comment first\n   \na:\n  # at any depth\n b: 1\n\n  \n c:\n         - 2\n", """{"a":{"b":1,"c":[2]}}""")]
    [InlineData("a: # the '?' and '-' count as blanks\n  ? k\n  : - 1\n    -  - 2\n       - 3\n", """{"a":{"k":[1,[2,3]]}}""")]
    [InlineData("a:\n- 1\n-\n - 2\nb:\n - 3\n", """{"a":[1,[2]],"b":[3]}""")]

    // 6.2 Separation
    [InlineData("- a:\t b\n- - 1\n  -\t2\n-\t3\t \n", """[{"a":"b"},[1,2],3]""")]
    [InlineData("a:\t\n  b\t: \tc\t# tab\n", """{"a":{"b":"c"}}""")]
    [InlineData("a: |\n \tx\nb:\n \t1\n", """{"a":"\tx\n","b":1}""")]

    // 6.3 to 6.5 Line prefixes, empty lines, folding
    [InlineData("plain: text\n  lines\nquoted: \"text\n  \tlines\"\nblock: |\n  text\n   \tlines\n", """{"plain":"text lines","quoted":"text lines","block":"text\n \tlines\n"}""")]
    [InlineData("a:\n  \"x\n   \t\n  y\"\nb: |\n  x\n \n  y\n", """{"a":"x\ny","b":"x\n\ny\n"}""")]
    [InlineData(">-\n  a\n  b\n\n\n  c\n", "\"a b\\n\\nc\"")]
    [InlineData(">\n  a \n \n  \t b\n\n  c\n", "\"a \\n\\n\\t b\\n\\nc\\n\"")]
    [InlineData("'\n  a \n \n   b\n\n  c\n'", "\" a\\nb\\nc \"")]
    [InlineData("a: 1\r\nb: >\r\n  x\r\n  y\r\nc: 'p\r\n\r\n q'\r\n", """{"a":1,"b":"x y\n","c":"p\nq"}""")]
    [InlineData("a: 1\rb: |\r  x\r  y\r", """{"a":1,"b":"x\ny\n"}""")]
    [InlineData("a: x\u0085y\u2028z\n", "{\"a\":\"x\\u0085y\\u2028z\"}")]

    // 6.6, 6.7 Comments, separation over lines
    [InlineData("a:    # comment\n\n  # more\n    b # last\n # end", """{"a":"b"}""")]
    [InlineData("a: b#c\nd: 'e' # f\n#g\nh: # i\n", """{"a":"b#c","d":"e","h":null}""")]
    [InlineData("{ x: 1, # one\n  y:  # two\n   2 }: # brackets as a key stand on a line\n", null)]
    [InlineData("{x: 1, y: 2}:\n  # statistics\n  h: 65\n", """{"{x: 1, y: 2}":{"h":65}}""")]

    // 6.8 Directives
    [InlineData("%YAML 1.2\n---\na", "\"a\"")]
    [InlineData("%YAML 1.1 # older\n%FOO bar baz # unknown ones mean nothing\n--- b\n", "\"b\"")]
    [InlineData("%TAG !y! tag:yaml.org,2002:\n---\n!y!str 1\n", "\"1\"")]
    [InlineData("%TAG !! tag:a.example,2026:\n---\n- !!str 1\n- !<tag:yaml.org,2002:str> 2\n", """[1,"2"]""")]
    [InlineData("%TAG ! tag:yaml.org,2002:\n---\n!str 1\n", "\"1\"")]

    // 6.9 Properties
    [InlineData("!!str &a \"x\":\n  !!str y\n&b z : *a\n", """{"x":"y","z":"x"}""")]
    [InlineData("- !local 1\n- ! 2\n- !!str\n- !a%21 3\n- !!null\n", """[1,"2","",3,null]""")]
    [InlineData("&a\n&b k: *c\n", null)]
    [InlineData("top: &a\n  &b k: v\nagain: *a\nkey: *b\n", """{"top":{"k":"v"},"again":{"k":"v"},"key":"k"}""")]
    [InlineData("a: &x !!map\n  k: v\nb: !!seq &y\n- 1\nc: [*x, *y]\n", """{"a":{"k":"v"},"b":[1],"c":[{"k":"v"},[1]]}""")]
    [InlineData("a: &x # why\n  # and why\n  !!str\n  1\nb: *x\n", """{"a":"1","b":"1"}""")]
    [InlineData("- &x [ &x 1, *x ]\n- *x\n", "[[1,1],1]")]
    [InlineData("- &a:b.c 1\n- *a:b.c\n- &ä 2\n- *ä\n", "[1,1,2,2]")]
    public void A_text_is_read(string text, string? json) => Expect.Json(text, json);
}
