using System;
using System.Diagnostics;
using McpGen.Results.Kinds;
using Xunit;

namespace McpGen.Tests.Results.Kinds;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<html><head><title> Status\n page </title><style>p{}</style></head><body><h1>All &lt;good&gt;</h1><p>Since <b>noon</b>.</p></body>", "Status page\nAll <good>\nSince noon.")]
    [InlineData("<title>Same</title><h1>Same</h1><p>x", "Same\nx")]
    [InlineData("<ul><li>a</li>\n  <li>b <a href='x>y'>c</a></li></ul>", "a\nb y'>c")]
    [InlineData("<script>if (a < b) {}</script><noscript>Turn on</noscript><SVG><text>no</text></SVG>seen<!-- <p>not</p> -->", "seen")]
    [InlineData("1 < 2 &amp; 3 > 2", "1 < 2 & 3 > 2")]
    [InlineData("a<br>b<br/>c", "a\nb\nc")]
    [InlineData("<p>open <", "open <")]
    [InlineData("<script>never closed", "")]
    [InlineData("", "")]
    public void A_page_is_reduced_to_what_is_seen(string html, string text) => Assert.Equal(text, HtmlText.Page(html));

    [Fact]
    public void Hostile_pages_take_linear_time()
    {
        var watch = Stopwatch.StartNew();
        foreach (var piece in new[] { "<", "<!--", "<script", "<script>", "&", "<p", "</", "<title>", "&lt" })
        {
            HtmlText.Page(string.Concat(System.Linq.Enumerable.Repeat(piece, 1024 * 1024 / piece.Length)));
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }
}
