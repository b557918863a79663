using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class ArgumentReaderTests
{
    [Fact]
    public void A_missing_argument_is_reported_by_its_name() =>
        Assert.Equal(["/id: is required"], Given.Errors("{}", arguments => arguments.Required("id").String()));

    [Fact]
    public void An_optional_argument_may_be_left_out() =>
        Assert.Empty(Given.Errors("{}", arguments => arguments.Optional("id").String(minLength: 3)));

    [Fact]
    public void All_errors_come_in_one_answer() =>
        Assert.Equal(
            ["/text: must have at most 3 characters, has 4", "/count: must be an integer, is a boolean", "/id: is required"],
            Given.Errors("""{"text":"long","count":true}""", arguments =>
            {
                arguments.Required("text").String(maxLength: 3);
                arguments.Required("count").Integer();
                arguments.Required("id");
            }));

    [Theory]
    [InlineData("custmer_id", "/custmer_id: is not known; did you mean \"customer_id\"?")]
    [InlineData("customerId", "/customerId: is not known; did you mean \"customer_id\"?")]
    [InlineData("cusotmer_id", "/cusotmer_id: is not known; did you mean \"customer_id\"?")]
    [InlineData("zzz", "/zzz: is not known")]
    public void An_unknown_argument_is_refused_with_the_closest_name(string name, string error) =>
        Assert.Equal([error], Given.Errors($$"""{"{{name}}":1}""", arguments => arguments.RejectUnknown("customer_id", "text")));

    [Fact]
    public void Arguments_that_are_not_declared_can_have_a_schema() =>
        Assert.Equal(
            ["/other: must be a string, is a number; write it in quotes"],
            Given.Errors("""{"known":1,"other":2}""", arguments => arguments.Others(static value => value.String(), "known")));

    [Fact]
    public void The_number_of_properties_is_limited() =>
        Assert.Equal(["arguments: must have at least 2 properties, has 1"], Given.Errors("""{"a":1}""", arguments => arguments.Count(minimum: 2)));

    [Fact]
    public void A_nested_error_has_its_json_pointer() =>
        Assert.Equal(
            ["/address/lines/1/a~1b: must be a string, is null"],
            Given.Errors("""{"address":{"lines":[{"a/b":"x"},{"a/b":null}]}}""", static arguments =>
                arguments.Required("address").Object(static address =>
                    address.Required("lines").Array(static line =>
                        line.Object(static parts => parts.Required("a/b").String())))));

    [Fact]
    public void Null_for_an_optional_argument_is_told_to_be_left_out() =>
        Assert.Equal(
            ["/id: must be a string, is null; leave it out instead"],
            Given.Errors("""{"id":null}""", arguments => arguments.Optional("id").String()));

    [Fact]
    public void No_arguments_are_an_empty_object()
    {
        var errors = new ArgumentErrors();
        ArgumentReader.Open(null, errors).Required("id");
        Assert.Equal("/id: is required", errors.ToString());
    }

    [Fact]
    public void Arguments_that_are_no_object_are_refused() =>
        Assert.Equal(["arguments: must be an object, is an array"], Given.Errors("[]", static _ => { }));

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "/a: is given more than once")]
    [InlineData("""{"a":1,"\u0061":2}""", "/a: is given more than once")]
    [InlineData("""{"x":[0,{"b":{"a":1,"c":3,"a":2}}]}""", "/x/1/b/a: is given more than once")]
    [InlineData("""{"a":"\ud800"}""", "/a: must be text, holds half of a surrogate pair")]
    [InlineData("""{"a":["ok","\udc00\ud800"]}""", "/a/1: must be text, holds half of a surrogate pair")]
    [InlineData("""{"\ud800":1}""", "/\\ud800: must have a name that is text, holds half of a surrogate pair")]
    public void Text_that_parsers_read_differently_is_refused(string json, string error) =>
        Assert.Equal([error], Given.Errors(json, static arguments => arguments.Optional("a").String()));

    [Fact]
    public void A_name_repeated_among_many_is_found()
    {
        var json = new StringBuilder("{");
        for (var i = 0; i < 100; i++)
        {
            json.Append('"').Append('n').Append(i).Append("\":0,");
        }

        Assert.Equal(["/n7: is given more than once"], Given.Errors(json.Append("\"n7\":0}").ToString(), static _ => { }));
    }

    [Fact]
    public void A_surrogate_pair_is_text() =>
        Assert.Empty(Given.Errors("""{"a":"\ud83d\ude00 \\ud800"}""", static arguments => arguments.Required("a").String()));

    [Fact]
    public void Nesting_beyond_64_levels_is_refused() =>
        Assert.Equal(
            ["arguments: must be JSON of at most 64 levels"],
            Given.Errors("""{"a":""" + new string('[', 500) + new string(']', 500) + "}", static _ => { }));

    [Fact]
    public void Invalid_utf8_is_refused()
    {
        var errors = new ArgumentErrors();
        using var document = JsonDocument.Parse(Encoding.Latin1.GetBytes("{\"a\":\"\u00C0\u00AE\"}"));
        ArgumentReader.Open(document.RootElement, errors);
        Assert.Equal("arguments: must be valid UTF-8", errors.ToString());
    }

    [Fact]
    public void A_number_of_thousands_of_digits_is_refused() =>
        Assert.Equal(["/a: must have at most 400 digits"], Given.Errors($$"""{"a":{{new string('9', 5000)}}}""", static arguments => arguments.Required("a").Integer()));

    [Fact]
    public void A_default_stands_in_for_what_was_not_given()
    {
        var value = Given.Argument("1", new ArgumentErrors());
        Assert.Equal("1"u8, value.Default("5"u8).Value.Raw);
        Assert.Equal("5"u8, ArgumentReader.Open(null, new ArgumentErrors()).Optional("b").Default("5"u8).Value.Raw);
    }
}
