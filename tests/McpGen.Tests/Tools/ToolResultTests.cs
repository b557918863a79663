using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using McpGen.Results;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Tools;

public class ToolResultTests
{
    [Fact]
    public void A_json_object_is_text_and_structured() =>
        Assert.Equal(
            """{"content":[{"type":"text","text":"{\u0022a\u0022:1.10}"}],"structuredContent":{"a":1.10},"isError":false}""",
            Write(ToolResult.Json("""{"a":1.10}"""u8.ToArray()), legacy: true));

    [Theory]
    [InlineData(true, """{"content":[{"type":"text","text":"[1]"}],"structuredContent":{"result":[1]},"isError":false}""")]
    [InlineData(false, """{"content":[{"type":"text","text":"[1]"}],"structuredContent":[1],"isError":false}""")]
    public void Structured_content_that_is_no_object_is_wrapped_for_older_clients(bool legacy, string json) =>
        Assert.Equal(json, Write(ToolResult.Json("[1]"u8.ToArray()), legacy));

    [Fact]
    public void A_result_can_have_several_blocks() =>
        Assert.Equal(
            """{"content":[{"type":"text","text":"a"},{"type":"image","data":"AQ==","mimeType":"image/png"}],"isError":false}""",
            Write(ToolResult.Blocks(new TextBlock("a"u8.ToArray()), new MediaBlock("image", "image/png", new byte[] { 1 })), legacy: false));

    [Fact]
    public void A_result_without_content_cannot_be_made() => Assert.Throws<ArgumentException>(() => ToolResult.Blocks());

    [Fact]
    public void A_note_is_a_text_after_the_result() =>
        Assert.Equal(
            """{"content":[{"type":"text","text":"7"},{"type":"text","text":"Cut."}],"structuredContent":{"result":7},"isError":false}""",
            Write(ToolResult.Json("7"u8.ToArray()).WithNote("Cut.", "{}"u8.ToArray()), legacy: true));

    [Fact]
    public void A_failure_is_an_error() =>
        Assert.Equal(
            """{"content":[{"type":"text","text":"No."}],"isError":true}""",
            Write(ToolResult.Failure(ToolOutcome.Rejected, "No."), legacy: false));

    [Fact]
    public void An_image_is_base64() =>
        Assert.Equal(
            """{"content":[{"type":"image","data":"AQID","mimeType":"image/png"}],"isError":false}""",
            Write(ToolResult.Block(new MediaBlock("image", "image/png", new byte[] { 1, 2, 3 })), legacy: false));

    [Fact]
    public void A_file_is_an_embedded_resource() =>
        Assert.Equal(
            """{"content":[{"type":"resource","resource":{"uri":"mcpgen://crm/answer","mimeType":"application/pdf","blob":"AQID"}}],"isError":false}""",
            Write(ToolResult.Block(new ResourceBlock("mcpgen://crm/answer", "application/pdf", new byte[] { 1, 2, 3 })), legacy: false));

    [Fact]
    public void A_failure_cannot_be_a_success() => Assert.Throws<ArgumentOutOfRangeException>(() => ToolResult.Failure(ToolOutcome.Succeeded, "?"));

    private static string Write(ToolResult result, bool legacy)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            result.WriteTo(json, legacy);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
