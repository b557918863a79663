using System;
using System.Text;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using Xunit;

namespace McpGen.Tests.Http;

public class MultipartBodyTests
{
    [Fact]
    public void A_text_field_has_no_type() => Assert.Equal(
        "--B\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nhé\r\n--B--\r\n", Sent(static body => body.Field("f", Argument("\"hé\""))));

    [Fact]
    public void An_object_is_a_JSON_part() => Assert.Equal(
        "--B\r\nContent-Disposition: form-data; name=\"f\"\r\nContent-Type: application/json\r\n\r\n{\"a\":[1]}\r\n--B--\r\n",
        Sent(static body => body.Field("f", Argument("""{ "a": [1] }"""))));

    [Fact]
    public void An_array_is_a_part_for_each_item() => Assert.Equal(
        "--B\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n1\r\n--B\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n2\r\n--B--\r\n",
        Sent(static body => body.Field("f", Argument("[1,null,2]"))));

    [Fact]
    public void A_stated_type_makes_one_part() => Assert.Equal(
        "--B\r\nContent-Disposition: form-data; name=\"f\"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n--B--\r\n",
        Sent(static body => body.Field("f", Argument("[1, 2]"), "application/json")));

    [Theory]
    [InlineData("\"aMOp\"", "file", "image/png", "hé")]
    [InlineData("\"aMOp====\"", "file", "image/png", "hé")]
    [InlineData("\"aM\\r\\nOp\\n\"", "file", "image/png", "hé")]
    [InlineData("\"_-8\"", "file", "image/png", "\uFFFD\uFFFD")]
    [InlineData("\"data:text/plain;charset=utf-8;base64,aMOp\"", "file", "text/plain;charset=utf-8", "hé")]
    [InlineData("\"data:,h%C3%A9\"", "file", "image/png", "hé")]
    [InlineData("""{"data":"aMOp","fileName":"ü \"x\".txt","mediaType":"text/plain"}""", "ü %22x%22.txt", "text/plain", "hé")]
    [InlineData("""{"data":"data:image/gif;base64,aMOp"}""", "file", "image/gif", "hé")]
    [InlineData("""{"data":""}""", "file", "image/png", "")]
    public void A_file_is_sent_as_its_bytes(string value, string name, string type, string content) => Assert.Equal(
        $"--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{name}\"\r\nContent-Type: {type}\r\n\r\n{content}\r\n--B--\r\n",
        Sent(body => body.File("f", Argument(value), "image/png")));

    [Fact]
    public void A_file_that_is_to_be_text_is_sent_as_Base64() => Assert.Equal(
        "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\naMOp\r\n--B--\r\n",
        Sent(static body => body.File("f", Argument("\"data:,h%C3%A9\""), asBase64: true)));

    [Fact]
    public void Several_files_are_several_parts() => Assert.Equal(
        2, Sent(static body => body.File("f", Argument("""["aGk=",{"data":"aGk="}]"""))).Split("filename=").Length - 1);

    [Theory]
    [InlineData("\"a b c d efgh\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("\"no file\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("\"a\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("\"aa=a\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("\"not base64!\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("\"data:image/png;base64\"", "must be the file as Base64 or as a data: URI")]
    [InlineData("""{"data":"aGk=","fileName":"a\r\nX-Evil: 1"}""", "must have a fileName without folders and control characters")]
    [InlineData("""{"data":"aGk=","fileName":"../a"}""", "must have a fileName without folders and control characters")]
    [InlineData("""{"data":"aGk=","mediaType":"a/b\r\nX-Evil: 1"}""", "must have a mediaType such as image/png")]
    [InlineData("""{"data":"aGk=","mediaType":"png"}""", "must have a mediaType such as image/png")]
    [InlineData("\"data:a/b\\u000d\\u000aX-Evil: 1,x\"", "must have a mediaType such as image/png")]
    public void A_file_that_cannot_be_sent_is_an_argument_error(string value, string message)
    {
        var errors = new ArgumentErrors();
        new RequestWriter().Multipart().File("f", Given.Argument(value, errors));
        Assert.Equal("/a: " + message, Assert.Single(errors.Items).ToString());
    }

    [Fact]
    public void A_name_cannot_end_its_header() => Assert.Contains(
        "name=\"a%22%0D%0AX-Evil: 1\"\r\n\r\n", Sent(static body => body.Fields(Argument("""{"a\"\r\nX-Evil: 1":"x","b":"y"}"""), "b")), StringComparison.Ordinal);

    [Fact]
    public void Boundaries_differ_and_are_long() => Assert.NotEqual(MultipartBoundary.Create(), MultipartBoundary.Create());

    [Fact]
    public void An_optional_form_without_parts_is_not_sent()
    {
        var request = new RequestWriter();
        var body = request.Multipart(required: false);
        body.Field("f", Argument("null"));
        body.File("g", ArgumentReader.Open(null, new ArgumentErrors()).Optional("g"));
        body.End();
        Assert.Null(request.Body);
    }

    private static string Sent(Action<MultipartBodyWriter> write)
    {
        var request = new RequestWriter { CreateBoundary = static () => "B" };
        var body = request.Multipart();
        write(body);
        body.End();
        Assert.Equal("multipart/form-data; boundary=B", request.BodyMediaType);
        return Encoding.UTF8.GetString(request.Body!.Value.Span);
    }

    private static Argument Argument(string json) => Given.Argument(json, new ArgumentErrors());
}
