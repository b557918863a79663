using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>YAML 1.2, chapter 9: where documents start and end. A file must hold one.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("\uFEFFa: 1\n", """{"a":1}""")]
    [InlineData("\uFEFF# comment\n---\na: 1\n", """{"a":1}""")]
    [InlineData("---\n\n# comment\n\n- 1\n...\n# after it\n...\n", "[1]")]
    [InlineData("...\n---\na\n", "\"a\"")]
    [InlineData("--- a\n  b\n... # end\n", "\"a b\"")]
    [InlineData("--- {a: 1}\n", """{"a":1}""")]
    [InlineData("--- >\n  a\n  b\n", "\"a b\\n\"")]
    [InlineData("--- !!map &x # comment\na: 1\n", """{"a":1}""")]
    [InlineData("---\na: --- b\nc: ...\n", """{"a":"--- b","c":"..."}""")]
    [InlineData("---a: 1\n....: 2\n", """{"---a":1,"....":2}""")]
    [InlineData("%YAML 1.2\n# comment\n--- |\n%!PS-Adobe\n...\n", "\"%!PS-Adobe\\n\"")]
    [InlineData("--- ~", "null")]
    public void A_document_is_read(string text, string json) => Expect.Json(text, json);

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", 1)]
    [InlineData("a: 1\n...\nb: 2\n", 2)]
    [InlineData("a: 1\n...\n# comment\n%YAML 1.2\n---\nb\n", 3)]
    [InlineData("---\n---\na: 1\n", 1)]
    [InlineData("a: |\n  text\n--- # empty\n", 2)]
    [InlineData("- 1\n--- [\n", 1)]
    public void A_second_document_is_told_on_its_first_line(string text, int line)
    {
        var problem = Reading.Yaml(text).Problem;

        Assert.Equal(("MCPGEN005", line, 0), (problem.Id, problem.Start.Line, problem.Start.Column));
    }
}
