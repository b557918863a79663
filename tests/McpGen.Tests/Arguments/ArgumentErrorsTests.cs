using System.Diagnostics;
using System.Globalization;
using System.Linq;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class ArgumentErrorsTests
{
    [Fact]
    public void After_twenty_errors_only_their_number_is_told()
    {
        var errors = new ArgumentErrors();
        for (var i = 0; i < 25; i++)
        {
            errors.Add("/" + i.ToString(CultureInfo.InvariantCulture), "is wrong");
        }

        Assert.EndsWith("/19: is wrong\nand 5 more", errors.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Many_unknown_names_take_linear_time()
    {
        var json = "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"\"{i}customer_identifier\":1"))) + "}";
        var declared = Enumerable.Range(0, 50).Select(static i => string.Create(CultureInfo.InvariantCulture, $"customer_identifier_{i}")).ToArray();
        var watch = Stopwatch.StartNew();
        Assert.Equal(20, Given.Errors(json, arguments => arguments.RejectUnknown(declared)).Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void The_same_error_is_told_once()
    {
        var errors = new ArgumentErrors();
        errors.Add("/a", "is wrong");
        errors.Add("/a", "is wrong");
        Assert.Equal(1, errors.Count);
    }

    [Fact]
    public void A_long_name_is_cut() =>
        Assert.Equal(
            [$"/{new string('n', 60)}…: is not known"],
            Given.Errors($$"""{"{{new string('n', 500)}}":1}""", static arguments => arguments.RejectUnknown()));

    [Fact]
    public void A_name_cannot_hide_or_break_a_line() =>
        Assert.Equal(
            ["/a\\u000ab\\u202ec: is not known"],
            Given.Errors("""{"a\nb\u202Ec":1}""", static arguments => arguments.RejectUnknown()));

    [Fact]
    public void No_message_holds_a_value_of_the_call()
    {
        const string Secret = "hunter2hunter2";
        var text = string.Join('\n', Given.Errors(
            $$"""{"a":"{{Secret}}","b":"{{Secret}}","c":"{{Secret}}","d":"{{Secret}}","e":["{{Secret}}","{{Secret}}"],"f":"{{Secret}}"}""",
            static arguments =>
            {
                arguments.Required("a").Enum("x", "y");
                arguments.Required("b").String(maxLength: 1, pattern: new RegexPattern("^x", "^x"), format: StringFormat.Date);
                arguments.Required("c").Integer();
                arguments.Required("d").AnyOf(static value => value.Boolean(), static value => value.EnumJson("1"));
                arguments.Required("e").Array(uniqueItems: true);
                arguments.Required("f").Object();
            }));
        Assert.DoesNotContain(Secret, text, System.StringComparison.Ordinal);
        Assert.Equal(8, text.Split('\n').Length);
    }
}
