using McpGen.Specs.Budget;
using Xunit;

namespace McpGen.Specs.Tests.Budget;

public class TokenEstimateTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("order", 1)]
    [InlineData("Lists the orders of a customer", 6)]
    [InlineData("createNote", 2)]
    [InlineData("HTTPStatus", 2)]
    [InlineData("customer_id", 2)]
    [InlineData("/customers/{id}/notes", 5)]
    [InlineData("internationalization", 2)]
    [InlineData("1234567", 3)]
    [InlineData("of 12", 3)]
    [InlineData("{\"type\":\"string\"}", 5)]
    [InlineData("\"a\",\"b\",\"c\"", 6)]
    [InlineData("Straße", 3)]
    [InlineData("заказ", 3)]
    [InlineData("注文", 2)]
    [InlineData("\ud83d\ude80", 2)]
    [InlineData("a    b", 3)]
    [InlineData("a\n\nb", 3)]
    public void Text_is_charged_by_its_words_and_punctuation(string text, int tokens) => Assert.Equal(tokens, TokenEstimate.Of(text));

    [Fact]
    public void Two_texts_cost_together_no_more_than_each_and_a_little() =>
        Assert.InRange(TokenEstimate.Of("a list of orders" + " and of notes"), 7, TokenEstimate.Of("a list of orders") + TokenEstimate.Of(" and of notes"));
}
