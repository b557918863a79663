using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class ItemsArgumentTests
{
    [Theory]
    [InlineData("""["a",1]""", "")]
    [InlineData("""["a"]""", "")]
    [InlineData("""[]""", "")]
    [InlineData("""["a",1,"anything"]""", "")]
    [InlineData("{}", "")]
    public void The_first_items_have_checks_of_their_own(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Prefix(static item => item.String(), static item => item.Integer())));

    [Fact]
    public void A_wrong_first_item_is_told_by_its_index() =>
        Assert.Equal(["/a/1: must be an integer, is a string; write it without quotes"], Given.Errors("""{"a":["x","1"]}""", static arguments => arguments.Required("a").Prefix(static item => item.String(), static item => item.Integer())));

    [Fact]
    public void Checks_of_all_items_leave_out_the_first() =>
        Assert.Equal(["/a/2: must be a boolean, is a number"], Given.Errors("""{"a":["x",true,5]}""", static arguments => arguments.Required("a").Array(prefix: 1, items: static item => item.Boolean())));

    [Theory]
    [InlineData("""[1,"a"]""", "")]
    [InlineData("[1]", "must have at least 1 item that its schema asks for under 'contains', has 0")]
    [InlineData("{}", "")]
    public void Some_item_must_satisfy_a_check(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Contains(static item => item.String())));

    [Theory]
    [InlineData("""["a"]""", "must have 2 to 3 items that its schema asks for under 'contains', has 1")]
    [InlineData("""["a",1,"b"]""", "")]
    [InlineData("""["a","b","c","d"]""", "must have 2 to 3 items that its schema asks for under 'contains', has 4")]
    public void A_number_of_items_must_satisfy_a_check(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Contains(static item => item.String(), minimum: 2, maximum: 3)));
}
