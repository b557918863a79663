using System;
using System.Text;
using McpGen.Results.Kinds;
using Xunit;

namespace McpGen.Tests.Results.Kinds;

public class SeenContentTests
{
    [Theory]
    [InlineData("application/json", "{\"a\":1}", "Json application/json")]
    [InlineData("application/json", " \r\n[", "Json application/json")]
    [InlineData("application/json", "<!DOCTYPE html><p>Sign in", "Html text/html")]
    [InlineData("application/json", "<?xml version='1.0'?><a/>", "Text text/xml")]
    [InlineData("application/json", "not json", "Text text/plain")]
    [InlineData("application/json", "12 apples", "Text text/plain")]
    [InlineData("application/json", "{'a':1}", "Text text/plain")]
    [InlineData("application/vnd.github.v3.star+json", "[]", "Json application/vnd.github.v3.star+json")]
    [InlineData("application/json+sarif", "{}", "Json application/json+sarif")]
    [InlineData("text/html", "{\"a\":1}", "Json application/json")]
    [InlineData("text/html", "<p>x", "Html text/html")]
    [InlineData("text/plain", "[1,2]", "Json application/json")]
    [InlineData("text/plain", "[x] done", "Text text/plain")]
    [InlineData("text/plain", "{name}", "Text text/plain")]
    [InlineData("text/plain", "42", "Text text/plain")]
    [InlineData("text/plain", "<html>", "Text text/plain")]
    [InlineData("text/plain", "GIF89a is a format", "Text text/plain")]
    [InlineData("application/octet-stream", "{\"a\":", "Json application/json")]
    [InlineData("application/octet-stream", "<html><body>", "Html text/html")]
    [InlineData("application/octet-stream", "id,name", "Text text/plain")]
    [InlineData("application/pdf", "{\"error\":\"no\"}", "Json application/json")]
    [InlineData("application/pdf", "%PDF-1.7", "Binary application/pdf")]
    [InlineData("image/png", "{\"error\":\"no\"}", "Json application/json")]
    [InlineData("image/png", "<html><body>Not found", "Html text/html")]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>", "Text image/svg+xml")]
    [InlineData(null, "{\"a\":1}", "Json application/json")]
    [InlineData(null, "<html>\n", "Html text/html")]
    [InlineData(null, "hello", "Text text/plain")]
    [InlineData("text/event-stream", "data: 1", "Events text/event-stream")]
    [InlineData("application/x-ndjson", "{}", "JsonLines application/x-ndjson")]
    [InlineData("application/json-seq", "{}", "JsonSequence application/json-seq")]
    [InlineData("IMAGE/PNG", "\u0089PNG\r\n\u001a\n", "Image image/png")]
    [InlineData("image/png", "\u00FF\u00D8\u00FF\u00E0", "Image image/jpeg")]
    [InlineData("text/html", "\u0089PNG\r\n\u001a\n\0\0", "Image image/png")]
    [InlineData("application/json", "\u0089PNG\r\n\u001a\n\0\0", "Image image/png")]
    [InlineData("application/octet-stream", "GIF89a\u0001\0", "Image image/gif")]
    [InlineData("application/octet-stream", "RIFF\0\0\0\0WEBPVP8", "Image image/webp")]
    [InlineData("application/octet-stream", "RIFF\0\0\0\0WAVEfmt", "Audio audio/wav")]
    [InlineData("application/octet-stream", "RIFF\0\0\0\0AVI ", "Binary application/octet-stream")]
    [InlineData("audio/wav", "ID3\u0004\0\0", "Audio audio/mpeg")]
    [InlineData("audio/wav", "\u00FF\u00FB\u0090\0", "Audio audio/mpeg")]
    [InlineData(null, "OggS\0\u0002", "Audio audio/ogg")]
    [InlineData(null, "fLaC\0\0", "Audio audio/flac")]
    [InlineData(null, "\0\0\0\u0020ftypM4A ", "Audio audio/mp4")]
    [InlineData("image/png", "PK\u0003\u0004", "Binary application/zip")]
    [InlineData(null, "\u001f\u008b\u0008\0", "Binary application/gzip")]
    [InlineData("image/avif", "\0\0\0\u0020ftypavif", "Image image/avif")]
    [InlineData("text/plain", "a\0b", "Binary application/octet-stream")]
    [InlineData("application/json", "\0\0", "Binary application/octet-stream")]
    [InlineData(null, "M\u00FCller", "Binary application/octet-stream")]
    [InlineData("text/plain", "M\u00FCller", "Text text/plain")]
    public void A_body_is_what_its_first_bytes_and_its_label_agree_on(string? declared, string head, string seen)
    {
        var content = SeenContent.Of(declared, null, Encoding.Latin1.GetBytes(head));
        Assert.Equal(seen, $"{content.Kind} {content.MediaType}");
    }

    [Theory]
    [InlineData("utf-16", "text/plain", "Text")]
    [InlineData("utf-16BE", "text/plain", "Text")]
    [InlineData("utf-32", "application/json", "Json")]
    public void Text_of_wide_characters_is_text(string charset, string declared, string kind)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] head = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"a\":1}")];
        Assert.Equal(Enum.Parse<MediaKind>(kind), SeenContent.Of(declared, null, head).Kind);
        Assert.Equal(Enum.Parse<MediaKind>(kind), SeenContent.Of(declared, charset, encoding.GetBytes("{\"a\":1}")).Kind);
    }
}
