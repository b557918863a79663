using System.Diagnostics;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class LogicArgumentTests
{
    private static readonly Pattern Meta = new RegexPattern("^meta_", "^meta_");

    [Theory]
    [InlineData("\"x\"", "must not be what its schema excludes under 'not'")]
    [InlineData("5", "")]
    public void What_is_excluded_is_refused(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Not(static b => b.String())));

    [Theory]
    [InlineData("\"abc\"", "must have at most 2 characters, has 3")]
    [InlineData("\"ab\"", "")]
    [InlineData("4", "must be at least 5")]
    [InlineData("5", "")]
    public void One_of_two_checks_applies_as_a_third_decides(string value, string message) => Assert.Equal(
        message, Given.Message(value, static a => a.If(static b => b.String(), then: static b => b.String(maxLength: 2), otherwise: static b => b.Integer(minimum: 5))));

    [Fact]
    public void An_accepted_null_is_not_asked_about() => Assert.Equal("", Given.Message("null", static a => a.Nullable().Not(static _ => { }).If(static _ => { }, then: static b => b.String())));

    [Fact]
    public void A_property_whose_name_matches_is_checked() =>
        Assert.Equal(["/meta_a: must be a string, is a number; write it in quotes"], Given.Errors("""{"meta_a":1,"other":1}""", static arguments => arguments.Matching(Meta, static value => value.String())));

    [Fact]
    public void A_property_whose_name_matches_is_known() =>
        Assert.Equal(["/b: is not known"], Given.Errors("""{"name":1,"meta_a":1,"b":1}""", static arguments => arguments.RejectUnknown([Meta], "name")));

    [Fact]
    public void A_property_whose_name_matches_is_none_of_the_others() =>
        Assert.Equal(["/b: must be a string, is a number; write it in quotes"], Given.Errors("""{"a":1,"meta_a":1,"b":1}""", static arguments => arguments.Others(static value => value.String(), [Meta], "a")));

    [Fact]
    public void Names_are_checked_as_strings() =>
        Assert.Equal(["/long: has a name that must have at most 3 characters, has 4"], Given.Errors("""{"abc":1,"long":1,"\u00e4":1}""", static arguments => arguments.Names(static name => name.String(maxLength: 3))));

    [Theory]
    [InlineData("""{"a":1}""", "/b: is required together with \"a\"")]
    [InlineData("""{"a":1,"b":1}""", "")]
    [InlineData("{}", "")]
    public void A_property_may_demand_another(string arguments, string error) =>
        Assert.Equal(error, string.Join("\n", Given.Errors(arguments, static given => given.Dependent("a", "b"))));

    [Fact]
    public void The_branch_that_is_nearest_explains_all_of_its_faults() => Assert.Equal(
        ["/a/size: must be at least 3", "/a/more: is not known"],
        Given.Errors(
            """{"a":{"kind":"cat","size":1,"more":1}}""",
            static arguments => arguments.Required("a").AnyOf(
                static a => a.Object(static dog =>
                {
                    dog.Required("kind").Enum("dog");
                    dog.Optional("size").Integer();
                }),
                static a => a.Object(static cat =>
                {
                    cat.Required("kind").Enum("cat");
                    cat.Optional("size").Integer(minimum: 3);
                    cat.RejectUnknown("kind", "size");
                }))));

    [Fact]
    public void Unions_within_unions_are_told_quickly()
    {
        var value = """{"t":"z","c":[]}""";
        for (var depth = 0; depth < 12; depth++)
        {
            value = """{"t":"z","c":[""" + value + "]}";
        }

        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Given.Errors("""{"a":""" + value + "}", static arguments => Tree(arguments.Required("a"))));
        Assert.True(watch.Elapsed.TotalSeconds < 1);
    }

    private static void Tree(Argument value) => value.AnyOf(Branch("a"), Branch("b"), Branch("c"), Branch("d"), Branch("e"));

    private static Check Branch(string kind) => value => value.Object(node =>
    {
        node.Required("t").Enum(kind);
        node.Optional("c").Array(items: Tree);
    });
}
