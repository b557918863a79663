using System.Diagnostics;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class CompositeArgumentTests
{
    [Theory]
    [InlineData("[1]", "must have 2 to 3 items, has 1")]
    [InlineData("[1,2,3,4]", "must have 2 to 3 items, has 4")]
    [InlineData("\"[1,2]\"", "must be an array, is a string; give the array itself, not its text")]
    [InlineData("[1,2]", "")]
    public void An_array_has_a_size(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Array(minItems: 2, maxItems: 3)));

    [Theory]
    [InlineData("[1,2,1.0]", "must not repeat an item, items 0 and 2 are equal")]
    [InlineData("""[{"a":1,"b":[2]},{"b":[2e0],"a":1}]""", "must not repeat an item, items 0 and 1 are equal")]
    [InlineData("""["a","\u0061"]""", "must not repeat an item, items 0 and 1 are equal")]
    [InlineData("""[1,"1",true,null,[1],{"1":1},[[1]],-0,false]""", "")]
    public void Unique_items_differ_by_value(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Array(uniqueItems: true)));

    [Fact]
    public void Unique_items_take_linear_time()
    {
        var value = "[" + string.Join(',', System.Linq.Enumerable.Range(0, 200_000)) + "]";
        var watch = Stopwatch.StartNew();
        Assert.Equal("", Given.Message(value, static a => a.Array(uniqueItems: true)));
        Assert.True(watch.Elapsed.TotalSeconds < 5);
    }

    [Fact]
    public void A_value_may_satisfy_any_branch() =>
        Assert.Equal("", Given.Message("5", static a => a.AnyOf(static b => b.String(), static b => b.Integer(minimum: 3))));

    [Fact]
    public void A_value_of_no_branchs_type_hears_of_all_types() =>
        Assert.Equal(
            "must be a string or an integer, is a boolean",
            Given.Message("true", static a => a.AnyOf(static b => b.String(), static b => b.Integer())));

    [Fact]
    public void The_branch_of_the_right_type_explains_a_failure() =>
        Assert.Equal("must be at least 3", Given.Message("1", static a => a.AnyOf(static b => b.String(), static b => b.Integer(minimum: 3))));

    [Fact]
    public void The_branch_of_the_right_discriminator_explains_a_failure() =>
        Assert.Equal(
            ["/pay/number: must be a string, is a number; write it in quotes"],
            Given.Errors("""{"pay":{"kind":"card","number":4}}""", static arguments => arguments.Required("pay").AnyOf(
                static pay => pay.Object(static cash =>
                {
                    cash.Required("kind").Enum("cash");
                    cash.RejectUnknown("kind");
                }),
                static pay => pay.Object(static card =>
                {
                    card.Required("kind").Enum("card");
                    card.Required("number").String();
                    card.RejectUnknown("kind", "number");
                }))));

    [Fact]
    public void All_parts_of_all_of_are_checked() =>
        Assert.Equal(
            ["/a: must have at least 3 characters, has 1", "/a: must match the pattern ^y"],
            Given.Errors("""{"a":"x"}""", static arguments =>
                arguments.Required("a").AllOf(static b => b.String(minLength: 3), static b => b.String(pattern: new RegexPattern("^y", "^y")))));

    [Fact]
    public void A_long_list_of_choices_is_checked_to_its_end() =>
        Assert.Equal("", Given.Message("[" + string.Join(',', System.Linq.Enumerable.Repeat("1", 50_000)) + "]", static a =>
            a.Array(static item => item.AnyOf(static b => b.String(), static b => b.Boolean(), static b => b.Integer()))));

    [Fact]
    public void A_recursive_choice_cannot_take_exponential_time()
    {
        var json = "\"leaf\"";
        for (var i = 0; i < 50; i++)
        {
            json = $$"""{"next":{{json}}}""";
        }

        Assert.NotEmpty(Given.Errors($$"""{"a":{{json}}}""", static arguments => Node(arguments.Required("a"))));

        static void Node(Argument value) => value.AnyOf(
            static one => one.Object(static inner => Node(inner.Required("next"))),
            static two => two.Object(static inner => Node(inner.Required("next"))));
    }
}
