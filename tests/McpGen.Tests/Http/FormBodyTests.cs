using System;
using System.Text;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using Xunit;

namespace McpGen.Tests.Http;

public class FormBodyTests
{
    [Theory]
    [InlineData("\"a b&c=d+é\"", "f=a%20b%26c%3Dd%2B%C3%A9")]
    [InlineData("\"\"", "f=")]
    [InlineData("1e2", "f=100")]
    [InlineData("1.10", "f=1.10")]
    [InlineData("false", "f=false")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("""["x","y"]""", "f=x&f=y")]
    [InlineData("""[{"a":1}]""", "f=%7B%22a%22%3A1%7D")]
    [InlineData("""{"a":[1, 2]}""", "f=%7B%22a%22%3A%5B1%2C2%5D%7D")]
    public void A_field_without_a_style_is_text_repeated_or_JSON(string value, string form) =>
        Assert.Equal(form, Form(body => body.Field("f", Argument(value))));

    [Theory]
    [InlineData(ParameterStyle.DeepObject, true, """{"a":{"b":["x"]}}""", "f%5Ba%5D%5Bb%5D%5B0%5D=x")]
    [InlineData(ParameterStyle.DeepObject, true, """["x","y"]""", "f%5B0%5D=x&f%5B1%5D=y")]
    [InlineData(ParameterStyle.DeepObject, true, "\"\"", "f=")]
    [InlineData(ParameterStyle.Form, false, """["x","y"]""", "f=x,y")]
    [InlineData(ParameterStyle.Form, true, """{"a":1,"b":2}""", "a=1&b=2")]
    [InlineData(ParameterStyle.PipeDelimited, false, """["x","y"]""", "f=x%7Cy")]
    [InlineData(ParameterStyle.Json, true, """["x","y"]""", "f=%5B%22x%22%2C%22y%22%5D")]
    public void A_field_with_a_style_is_written_in_it(ParameterStyle style, bool explode, string value, string form) =>
        Assert.Equal(form, Form(body => body.Field("f", Argument(value), style, explode)));

    [Fact]
    public void The_members_of_an_object_are_fields_but_those_written_already() => Assert.Equal(
        "b=2&c=%5Bx",
        Form(body => body.Fields(Argument("""{"a":1,"b":2,"c":"[x"}"""), "a")));

    [Fact]
    public void Fields_may_be_fixed() => Assert.Equal("a%5B%5D=x%20y&b=1", Form(static body =>
    {
        body.Field("a[]", "x y");
        body.Field("b", "1");
    }));

    [Fact]
    public void A_member_that_is_another_field_is_refused()
    {
        var errors = new ArgumentErrors();
        var body = new RequestWriter().Form();
        body.Field("user", "me");
        body.Field("filter", Given.Argument("""{"user":"you"}""", errors), ParameterStyle.Form);
        body.End();
        Assert.Equal("/a: must not have a property \"user\", it is another parameter", Assert.Single(errors.Items).ToString());
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, null)]
    public void A_form_without_fields_is_sent_where_one_is_required(bool required, string? sent)
    {
        var request = new RequestWriter();
        request.Form(required: required).End();
        Assert.Equal(sent, request.Body is { } body ? Encoding.ASCII.GetString(body.Span) : null);
    }

    private static string Form(Action<FormBodyWriter> write)
    {
        var request = new RequestWriter();
        var body = request.Form();
        write(body);
        body.End();
        Assert.Equal("application/x-www-form-urlencoded", request.BodyMediaType);
        return Encoding.ASCII.GetString(request.Body!.Value.Span);
    }

    private static Argument Argument(string json) => Given.Argument(json, new ArgumentErrors());
}
