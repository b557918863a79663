using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Generators.Emit;
using McpGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace McpGen.Generators.Tests.Emit;

public sealed class CSharpTextTests
{
    public static TheoryData<string> Nasties =>
    [
        "", "plain", "\"", "\"\"\"", "\\", "\\\"", "*/", "//", "/*", "{{", "}}", "{0}", "${x}", "@\"", "\r\n", "\n", "\t", "\0", "\a\u001b",
        "\u0085class Injected;", "\u2028class Injected;", "\u2029class Injected;", "\u202Etxt.exe", "\u2066x\u2069", "a\u200Bb", "a\u200Db", "\uFEFF",
        "\U000E0041\U000E0042", "\uE000", "\uFFFE", "😀", "é", "e\u0301", "\"u8; } class Injected { string x = \"", "</summary><script>", "&amp;", "<", "#if", "'",
    ];

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_literal_has_the_value_of_its_text(string text) => Assert.Equal(text, ValueOf(CSharpText.Literal(text)));

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_verbatim_literal_has_the_value_of_its_text(string text) => Assert.Equal(text, ValueOf(CSharpText.VerbatimLiteral(text)));

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_json_literal_means_the_same_json(string text) => Assert.Equal(text, Decode(ValueOf(CSharpText.JsonLiteral(Json(text).Replace("\n", "", StringComparison.Ordinal)))));

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_json_block_means_the_same_json(string text) => Assert.Equal(text, Decode(ValueOf(CSharpText.JsonBlock(Json(text)))));

    [Theory]
    [MemberData(nameof(Nasties))]
    public void Nothing_invisible_is_left_in_a_literal(string text) => Assert.DoesNotContain(CSharpText.Literal(text).EnumerateRunes(), IsInvisible);

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_comment_stays_a_comment(string text)
    {
        var tree = Compile.Parse("a.cs", $"// {CSharpText.CommentText(text)}\n/// <summary>{CSharpText.DocText(text)}</summary>\nclass Only;");

        Assert.Equal(["Only"], tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.Text));
    }

    [Theory]
    [MemberData(nameof(Nasties))]
    public void A_documentation_text_is_well_formed(string text) =>
        Assert.Empty(Compile.Complaints(Compile.Library(("a.cs", $"/// <summary>{CSharpText.DocText(text)}</summary>\ninternal class Only;"))));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb", ValueOf(CSharpText.Literal("a\uD800b")));

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("scoped")]
    [InlineData("await")]
    [InlineData("nameof")]
    [InlineData("partial")]
    [InlineData("extension")]
    public void A_keyword_is_escaped(string keyword) => Assert.Equal("@" + keyword, CSharpText.Identifier(keyword));

    [Theory]
    [InlineData("type")]
    [InlineData("value")]
    [InlineData("customerId")]
    public void A_name_that_is_no_obstacle_stays_as_it_is(string name) => Assert.Equal(name, CSharpText.Identifier(name));

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Numbers_are_written_alike_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("-1 -1.5 1E+300", $"{CSharpText.Literal(-1L)} {CSharpText.Literal(-1.5)} {CSharpText.Literal(1e300)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Json(string text) => $"[\n  \"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"\n]";

    private static string Decode(string json) => JsonDocument.Parse(json).RootElement[0].GetString()!;

    private static string ValueOf(string literal)
    {
        var expression = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        return expression.Token.ValueText;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
