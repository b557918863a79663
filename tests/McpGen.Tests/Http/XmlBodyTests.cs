using System.Text;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>The examples of OpenAPI 3.1 §4.8.26.2, and what lies outside them.</summary>
public class XmlBodyTests
{
    private const string Head = """<?xml version="1.0" encoding="utf-8"?>""";

    [Theory]
    [InlineData("\"a<b>&]]>é\"", "<v>a&lt;b&gt;&amp;]]&gt;é</v>")]
    [InlineData("1.10", "<v>1.10</v>")]
    [InlineData("true", "<v>true</v>")]
    [InlineData("\"\"", "<v></v>")]
    [InlineData("""{"a":1,"b":null,"c":{"d":["x","y"]}}""", "<v><a>1</a><c><d>x</d><d>y</d></c></v>")]
    [InlineData("""["x","y"]""", "<v><v>x</v><v>y</v></v>")]
    public void Without_hints_JSON_names_are_used(string value, string xml) => Assert.Equal(Head + xml, Write(value, new XmlShape("v")));

    [Fact]
    public void An_attribute_stands_in_its_element_wherever_it_is_given() => Assert.Equal(
        Head + """<Person id="1&quot;"><n>x</n></Person>""",
        Write("""{"name":"x","id":"1\""}""", new XmlShape("Person", ("id", new XmlShape("id") { IsAttribute = true }), ("name", new XmlShape("n")))));

    [Fact]
    public void A_namespace_is_declared_with_its_prefix() => Assert.Equal(
        Head + """<p:Person xmlns:p="urn:a"><q xmlns="urn:b">x</q></p:Person>""",
        Write("""{"q":"x"}""", new XmlShape("Person", ("q", new XmlShape("q") { Namespace = "urn:b" })) { Namespace = "urn:a", Prefix = "p" }));

    [Theory]
    [InlineData(false, "<v><animal>x</animal><animal>y</animal></v>")]
    [InlineData(true, "<v><animals><animal>x</animal><animal>y</animal></animals></v>")]
    public void An_array_is_its_items_and_perhaps_an_element_around_them(bool isWrapped, string xml) => Assert.Equal(
        Head + xml,
        Write("""{"animals":["x","y"]}""", new XmlShape("v", ("animals", new XmlShape("animals") { IsWrapped = isWrapped, Items = new XmlShape("animal") }))));

    [Theory]
    [InlineData("""{"a b":1}""")]
    [InlineData("""{"a><b":1}""")]
    [InlineData("""{"":1}""")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\\uFFFE\"")]
    public void What_XML_does_not_allow_is_an_argument_error(string value)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter();
        request.XmlBody(Given.Argument(value, errors), new XmlShape("v"), "application/xml");
        Assert.Equal("/a: must hold only names and characters that XML allows, it is sent as XML", Assert.Single(errors.Items).ToString());
        Assert.Null(request.Body);
    }

    private static string Write(string value, XmlShape shape)
    {
        var request = new RequestWriter();
        request.XmlBody(Given.Argument(value, new ArgumentErrors()), shape, "application/xml");
        return Encoding.UTF8.GetString(request.Body!.Value.Span);
    }
}
