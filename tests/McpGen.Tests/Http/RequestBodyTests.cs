using System.Text;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using Xunit;

namespace McpGen.Tests.Http;

public class RequestBodyTests
{
    [Fact]
    public void A_number_keeps_its_text()
    {
        var request = new RequestWriter();
        var body = request.JsonObject();
        body.Property("amount", Given.Argument("1.10", new ArgumentErrors()));
        body.Property("big", Given.Argument("12345678901234567890123", new ArgumentErrors()));
        body.Property("list", Given.Argument("""[1e2,{"x":"ä"}]""", new ArgumentErrors()));
        body.Property("author", "\"support-desk\""u8);
        body.End();
        Assert.Equal("""{"amount":1.10,"big":12345678901234567890123,"list":[1e2,{"x":"ä"}],"author":"support-desk"}""", Body(request));
    }

    [Fact]
    public void An_absent_property_stays_absent_and_null_stays_null()
    {
        var request = new RequestWriter();
        var body = request.JsonObject();
        body.Property("absent", ArgumentReader.Open(null, new ArgumentErrors()).Optional("x"));
        body.Property("null", Given.Argument("null", new ArgumentErrors()));
        body.End();
        Assert.Equal("""{"null":null}""", Body(request));
    }

    [Fact]
    public void An_optional_body_without_properties_is_not_sent()
    {
        var request = new RequestWriter();
        request.JsonObject(required: false).End();
        Assert.Null(request.Body);
    }

    [Fact]
    public void A_required_body_without_properties_is_an_empty_object()
    {
        var request = new RequestWriter();
        request.JsonObject().End();
        Assert.Equal("{}", Body(request));
    }

    [Fact]
    public void An_argument_can_be_the_whole_body()
    {
        var request = new RequestWriter();
        request.JsonBody(Given.Argument("[1, 2]", new ArgumentErrors()), "application/vnd.test+json");
        Assert.Equal("[1, 2]", Body(request));
        Assert.Equal("application/vnd.test+json", request.BodyMediaType);
    }

    private static string Body(RequestWriter request) => Encoding.UTF8.GetString(request.Body!.Value.Span);
}
