using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>YAML 1.2, chapter 8: what is told by indentation.</summary>
public sealed class BlockTests
{
    [Theory]

    // 8.1.1 Headers
    [InlineData("- | # why\n  a\n- >1\n   b\n- |+\n  c\n\n- >1-\n   d\n- |-1\n   e\n", """["a\n","  b\n","c\n\n","  d","  e"]""")]
    [InlineData("- |\n a\n- >\n \n  \n  # b\n- |1\n  c\n- >\n \t\n d\n", """["a\n","\n\n# b\n"," c\n","\t\nd\n"]""")]
    [InlineData("a: |-\n  x\nb: |\n  x\nc: |+\n  x\n", """{"a":"x","b":"x\n","c":"x\n"}""")]
    [InlineData("a: |-\n  x\n\n\nb: |\n  x\n\n\nc: |+\n  x\n\n\n", """{"a":"x","b":"x\n","c":"x\n\n\n"}""")]
    [InlineData("a: >-\n\nb: >\n\nc: |+\n\nd: |\n", """{"a":"","b":"","c":"\n","d":""}""")]
    [InlineData("a: |\n  x", """{"a":"x"}""")]
    [InlineData("a: |\n  x\n  # text\n # comment\nb: 1\n", """{"a":"x\n# text\n","b":1}""")]
    [InlineData("a: |2\n      \n  x\n", """{"a":"    \nx\n"}""")]
    [InlineData("a: |3\n    x\n   y\n", """{"a":" x\ny\n"}""")]
    [InlineData("- - |1\n    a\n- b: |2\n     c\n", """[[" a\n"],{"b":" c\n"}]""")]

    // 8.1.2, 8.1.3 Literal and folded
    [InlineData("|\n a\n \tb\n\n\n  c\n\n", "\"a\\n\\tb\\n\\n\\n c\\n\"")]
    [InlineData("|\n \n  \n  a\n   \n  \n  b\n\n # comment\n", "\"\\n\\na\\n \\n\\nb\\n\"")]
    [InlineData(">\n\n a\n b\n\n c\n d\n   * e\n\n   * f\n   * g\n\n h\n i\n\n# comment\n", "\"\\na b\\nc d\\n  * e\\n\\n  * f\\n  * g\\n\\nh i\\n\"")]
    [InlineData("a: |\n  key: 'value'\n  - item: |\n      deep\n  {x: [\nb: 1\n", "{\"a\":\"key: \\u0027value\\u0027\\n- item: |\\n    deep\\n{x: [\\n\",\"b\":1}")]
    [InlineData("--- |\ntext\n at zero\n...\n", "\"text\\n at zero\\n\"")]
    [InlineData("a: |\n  x\n     \nb: >\n  y\n     \n  z\n", """{"a":"x\n   \n","b":"y\n   \nz\n"}""")]

    // 8.2.1 Sequences
    [InlineData("a:\n - one\n - two : three\n", """{"a":["one",{"two":"three"}]}""")]
    [InlineData("-\n- |\n a\n- - one\n  - two\n- one: two\n  three: four\n", """[null,"a\n",["one","two"],{"one":"two","three":"four"}]""")]
    [InlineData("- - - a\n    - b\n  - c\n- d\n", """[[["a","b"],"c"],"d"]""")]
    [InlineData("-\n  a: 1\n-\n\n  - b\n- # c\n  d\n", """[{"a":1},["b"],"d"]""")]
    [InlineData("-a: 1\n-b : 2\n", """{"-a":1,"-b":2}""")]

    // 8.2.2 Mappings
    [InlineData("a:\n  b:\n    c: d\n  e: f\ng: h\n", """{"a":{"b":{"c":"d"},"e":"f"},"g":"h"}""")]
    [InlineData("? a # default\n? |\n  block\n: - one\n  - two\n? b\n: c: 1\n  d: 2\n", """{"a":null,"block\n":["one","two"],"b":{"c":1,"d":2}}""")]
    [InlineData("? - a\n  - b\n: 1\n? {c: d}\n? [e]\n:\n- 2\n", """{"- a\n  - b":1,"{c: d}":null,"[e]":[2]}""")]
    [InlineData("? k: v\n  l: w\n: x\n", """{"k: v\n  l: w":"x"}""")]
    [InlineData("?\n- a\n:\n  b\n?\n: c\n", """{"- a":"b","null":"c"}""")]
    [InlineData("plain: in-line\n: # empty\n\"quoted\":\n- entry\n", """{"plain":"in-line","null":null,"quoted":["entry"]}""")]
    [InlineData("- sun: yellow\n- ? earth: blue\n  : moon: white\n", """[{"sun":"yellow"},{"earth: blue":{"moon":"white"}}]""")]
    [InlineData("a:\n\n\n  1\nb:\n- 2\n- c: 3\n\n  d: 4\ne:\n", """{"a":1,"b":[2,{"c":3,"d":4}],"e":null}""")]
    [InlineData("a b : c d\n'e f':g\n", null)]
    [InlineData("a: -1\nb: -\n", null)]
    [InlineData("a:b: c\nd::: e\n", """{"a:b":"c","d::":"e"}""")]
    [InlineData("a: b:c\nd: e :f\ng: http://h\n", """{"a":"b:c","d":"e :f","g":"http://h"}""")]

    // 8.2.3 Nodes
    [InlineData("-\n  \"in brackets\"\n- >\n block\n- !!map\n  a : b\n", """["in brackets","block\n",{"a":"b"}]""")]
    [InlineData("literal: |2\n    value\nfolded:\n   !foo\n  >1\n  value\n", """{"literal":"  value\n","folded":" value\n"}""")]
    [InlineData("sequence: !!seq\n- entry\n- !!seq\n - nested\nmapping: !!map\n foo: bar\n", """{"sequence":["entry",["nested"]],"mapping":{"foo":"bar"}}""")]
    [InlineData("a: !!str\nb: &x\nc: *x\n", """{"a":"","b":null,"c":null}""")]
    public void A_text_is_read(string text, string? json) => Expect.Json(text, json);
}
