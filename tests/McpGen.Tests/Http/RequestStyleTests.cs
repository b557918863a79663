using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>The table of OpenAPI 3.1 §4.8.12.4 and what lies outside it.</summary>
public class RequestStyleTests
{
    private const string Array = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(ParameterStyle.Simple, false, "\"blue\"", "/blue")]
    [InlineData(ParameterStyle.Simple, false, Array, "/blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, Array, "/blue,black,brown")]
    [InlineData(ParameterStyle.Simple, false, Object, "/R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, Object, "/R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Label, false, "\"blue\"", "/.blue")]
    [InlineData(ParameterStyle.Label, false, Array, "/.blue,black,brown")]
    [InlineData(ParameterStyle.Label, true, Array, "/.blue.black.brown")]
    [InlineData(ParameterStyle.Label, false, Object, "/.R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, Object, "/.R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Matrix, false, "\"blue\"", "/;color=blue")]
    [InlineData(ParameterStyle.Matrix, false, Array, "/;color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, true, Array, "/;color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Matrix, false, Object, "/;color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, Object, "/;R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Json, false, """{ "a": 1 }""", "/%7B%22a%22%3A1%7D")]
    public void A_path_is_written_in_its_style(ParameterStyle style, bool explode, string value, string target) =>
        Assert.Equal(target, Target(value, (request, argument) => request.Path("/").Path(argument, style, "color", explode)));

    [Theory]
    [InlineData(ParameterStyle.Form, true, "\"blue\"", "/?color=blue")]
    [InlineData(ParameterStyle.Form, false, Array, "/?color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, true, Array, "/?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.Form, false, Object, "/?color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, Object, "/?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Array, "/?color=blue%20black%20brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Object, "/?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.SpaceDelimited, true, Array, "/?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.PipeDelimited, false, Array, "/?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.TabDelimited, false, Array, "/?color=blue%09black%09brown")]
    [InlineData(ParameterStyle.DeepObject, true, Object, "/?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(ParameterStyle.DeepObject, true, """{"a":{"b":["x",null,"y"]}}""", "/?color%5Ba%5D%5Bb%5D%5B0%5D=x&color%5Ba%5D%5Bb%5D%5B2%5D=y")]
    [InlineData(ParameterStyle.Json, true, """{ "a": [1, 2.50] }""", "/?color=%7B%22a%22%3A%5B1%2C2.50%5D%7D")]
    [InlineData(ParameterStyle.Form, true, "\"\"", "/?color=")]
    [InlineData(ParameterStyle.Form, true, "[]", "/")]
    [InlineData(ParameterStyle.Form, true, "{}", "/")]
    [InlineData(ParameterStyle.Form, true, "null", "/")]
    [InlineData(ParameterStyle.Form, true, """["a",null]""", "/?color=a")]
    [InlineData(ParameterStyle.Form, true, """[{"a": 1}]""", "/?color=%7B%22a%22%3A1%7D")]
    [InlineData(ParameterStyle.Form, true, "true", "/?color=true")]
    [InlineData(ParameterStyle.Form, true, "\"a b&c=d#e+f%g/h?i;j\"", "/?color=a%20b%26c%3Dd%23e%2Bf%25g%2Fh%3Fi%3Bj")]
    [InlineData(ParameterStyle.Form, true, "\"\\r\\n\\u0000\\u2028\"", "/?color=%0D%0A%00%E2%80%A8")]
    public void A_query_is_written_in_its_style(ParameterStyle style, bool explode, string value, string target) =>
        Assert.Equal(target, Target(value, (request, argument) => request.Query("color", argument, style, explode)));

    [Fact]
    public void Reserved_characters_that_do_not_end_a_value_can_stay() =>
        Assert.Equal("/?q=a:/?@!$'()*,;%26%3D%23%2B%5B%5D%25", Target("\"a:/?@!$'()*,;&=#+[]%\"", static (request, argument) => request.Query("q", argument, allowReserved: true)));

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e2", "100")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("1e400", "1e400")]
    public void A_whole_number_has_neither_point_nor_exponent(string value, string written) =>
        Assert.Equal($"/{written}?n={written}", Target(value, static (request, argument) =>
        {
            request.Path("/").Path(argument);
            request.Query("n", argument);
        }));

    [Theory]
    [InlineData("""{"status":"open","Limit":1000}""", "/a: must not have a property \"Limit\", it is another parameter")]
    [InlineData("""{"status":"open","later":1}""", "/a: must not have a property \"later\", it is another parameter")]
    [InlineData("""{"status":"open","filter":"x"}""", "")]
    public void A_member_cannot_pass_for_another_parameter(string value, string error)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter();
        request.Path("/tickets");
        request.Query("limit", "10");
        request.Query("filter", Given.Argument(value, errors));
        request.Query("later", ArgumentReader.Open(null, errors).Optional("later"));
        request.Check();
        Assert.Equal(error, errors.ToString());
    }

    [Fact]
    public void A_name_of_the_document_is_encoded_too() =>
        Assert.Equal("/?filter%5Ba%26b%5D=1", Target("1", static (request, argument) => request.Query("filter[a&b]", argument)));

    [Fact]
    public void Fixed_values_are_encoded() =>
        Assert.Equal("/a?x=1&b=c%26d", Target("1", static (request, _) =>
        {
            request.Path("/a?x=1");
            request.Query("b", "c&d");
        }));

    [Theory]
    [InlineData(false, Array, "blue,black,brown")]
    [InlineData(false, Object, "R,100,G,200,B,150")]
    [InlineData(true, Object, "R=100,G=200,B=150")]
    [InlineData(false, "1.0", "1")]
    public void A_header_is_written_in_simple_style(bool explode, string value, string header)
    {
        var request = new RequestWriter();
        request.Header("X-Color", Given.Argument(value, new ArgumentErrors()), explode);
        Assert.Equal(header, Assert.Single(request.Headers).Value);
    }

    [Fact]
    public void A_json_header_is_ascii()
    {
        var request = new RequestWriter();
        request.Header("X-Color", Given.Argument("""{"a": "ä"}""", new ArgumentErrors()), style: ParameterStyle.Json);
        Assert.Equal("""{"a":"\u00e4"}""", Assert.Single(request.Headers).Value);
    }

    [Theory]
    [InlineData(true, Array, "color=blue; color=black; color=brown")]
    [InlineData(false, Array, "color=blue,black,brown")]
    [InlineData(true, "\"a;b=c\\r\\n\"", "color=a%3Bb%3Dc%0D%0A")]
    public void A_cookie_is_written_in_form_style(bool explode, string value, string cookies)
    {
        var request = new RequestWriter();
        request.Cookie("color", Given.Argument(value, new ArgumentErrors()), explode: explode);
        Assert.Equal(cookies, request.Cookies);
    }

    [Theory]
    [InlineData("\"a\\r\\nX-Evil: 1\"")]
    [InlineData("\"a\\nb\"")]
    [InlineData("\"a\\u0000\"")]
    [InlineData("\"a\\tb\"")]
    [InlineData("\"\\u007f\"")]
    [InlineData("\"ä\"")]
    [InlineData("""["ok","a\rb"]""")]
    [InlineData("""{"a\nb":"ok"}""")]
    public void A_header_takes_visible_ascii_only(string value)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter();
        request.Header("X-Note", Given.Argument(value, errors));
        Assert.Equal("/a: must hold visible ASCII characters and spaces only, it is sent as a header", errors.ToString());
    }

    [Theory]
    [InlineData("Host", "x")]
    [InlineData("content-length", "1")]
    [InlineData("Transfer-Encoding", "chunked")]
    [InlineData("X Y", "1")]
    [InlineData("", "1")]
    [InlineData("X-Ok", "a\r\nb")]
    public void A_header_that_would_frame_or_break_the_message_is_refused(string name, string value) =>
        Assert.Throws<System.ArgumentException>(() => new RequestWriter().Header(name, value));

    [Theory]
    [InlineData("\"projects/x y/locations\"", "/v1/projects/x%20y/locations:run")]
    [InlineData("\"a?b#c%2F\"", "/v1/a%3Fb%23c%252F:run")]
    public void A_reserved_expansion_keeps_slashes(string value, string target) =>
        Assert.Equal(target, Target(value, static (request, argument) => request.Path("/v1/").Path(argument, allowReserved: true).Path(":run")));

    [Theory]
    [InlineData("\"a/../b\"")]
    [InlineData("\"a//b\"")]
    [InlineData("\"a/%2e%2e/b\"")]
    [InlineData("\"/a\"")]
    public void A_reserved_expansion_is_judged_segment_by_segment(string value)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter().Path("/v1/").Path(Given.Argument(value, errors), allowReserved: true).Path("/x");
        request.Check();
        Assert.True(errors.Any);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, """{"a":"x y","b":[1,2],"c":{"d":1}}""", "/?a=x%20y&b=1&b=2&c=%7B%22d%22%3A1%7D")]
    [InlineData(ParameterStyle.Json, """{"a":[1, 2]}""", "/?%7B%22a%22%3A%5B1%2C2%5D%7D")]
    [InlineData(ParameterStyle.Form, "{}", "/")]
    public void A_query_can_be_one_argument(ParameterStyle style, string value, string target) =>
        Assert.Equal(target, Target(value, (request, argument) => request.QueryString(argument, style)));

    private static string Target(string value, System.Action<RequestWriter, Argument> write)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter();
        write(request, Given.Argument(value, errors));
        request.Check();
        Assert.False(errors.Any, errors.ToString());
        return request.Target;
    }
}
