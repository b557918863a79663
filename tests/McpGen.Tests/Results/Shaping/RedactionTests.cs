using McpGen.Redaction;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class RedactionTests
{
    private const string Customer = """{"id":1,"E-Mail":"ada@example.com","e\u006dail":["x"],"contact":{"email":{"work":"a@b.example"},"phone":null},"list":[{"email":null}]}""";

    private static readonly Redactor Masking = new(new() { Fields = ["email"] });
    private static readonly Redactor Removing = new(new() { Fields = ["email"], Mode = RedactionMode.Remove });
    private static readonly Redactor Detecting = new(new() { Detect = Detectors.Email | Detectors.CreditCard });
    private static readonly Redactor Cutting = new(new() { Detect = Detectors.Email | Detectors.CreditCard, Mode = RedactionMode.Remove });

    [Fact]
    public void A_hidden_field_is_masked_at_any_depth() => Assert.Equal(
        """{"id":1,"E-Mail":"[redacted]","email":"[redacted]","contact":{"email":"[redacted]","phone":null},"list":[{"email":null}]}""",
        Shaped.Of(Customer, Masking).Json);

    [Fact]
    public void A_hidden_field_is_left_out_where_that_is_asked_for() => Assert.Equal(
        """{"id":1,"contact":{"phone":null},"list":[{}]}""",
        Shaped.Of(Customer, Removing).Json);

    [Fact]
    public void A_hidden_field_is_hidden_whatever_a_projection_makes_of_it()
    {
        var projection = Projection.Only(
            Field.Keep("E-Mail", shownAs: "address"),
            Field.Lift("contact", "contact_", Projection.All(Field.Lift("email", "email_"))));
        Assert.Equal("""{"address":"[redacted]","contact_email":"[redacted]","contact_phone":null}""", Shaped.Of(Customer, Masking, projection).Json);
        Assert.Equal("""{"contact_phone":null}""", Shaped.Of(Customer, Removing, projection).Json);
    }

    [Theory]
    [InlineData("""["write to ada@example.com now"]""", """["write to [redacted] now"]""", """["write to  now"]""")]
    [InlineData("""["ada\u0040example.com\n"]""", """["[redacted]\n"]""", """["\n"]""")]
    [InlineData("""{"ada@example.com":{"n":1}}""", """{"[redacted]":{"n":1}}""", """{"":{"n":1}}""")]
    [InlineData("""[4111111111111111,{"card":4111111111111111,"n":1}]""", """["[redacted]",{"card":"[redacted]","n":1}]""", """[null,{"n":1}]""")]
    [InlineData("4111111111111111", "\"[redacted]\"", "null")]
    public void A_value_is_hidden_by_its_form(string json, string masked, string removed)
    {
        Assert.Equal(masked, Shaped.Of(json, Detecting).Json);
        Assert.Equal(removed, Shaped.Of(json, Cutting).Json);
    }

    [Fact]
    public void A_cut_is_told_of_without_what_is_hidden()
    {
        var shaped = Shaped.Of("""{"ada@example.com":[1,2]}"""u8, new() { MaxItems = 1 }, Detecting);
        Assert.Equal("[redacted]", Assert.Single(shaped.Cuts).Path);
    }
}
