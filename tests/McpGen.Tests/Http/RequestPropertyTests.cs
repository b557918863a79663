using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Wire;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>Properties that hold for every text, over texts put together from what is known to cause trouble.</summary>
public class RequestPropertyTests
{
    // Four tests: 10 million cases in all when the environment asks for it.
    private static readonly int Cases = FuzzCases.Count(few: 75_000, full: 2_500_000);

    private static readonly string[] Pieces =
    [
        ".", "..", "/", "\\", "%", "%2e", "%2E", "%2f", "%5c", "%25", "%c0%ae", "%00", "\r", "\n", "\r\n", "\0", "\t", " ", "+", "?", "#", "&", "=", ";", ":", "@",
        ",", "[", "]", "{", "}", "\"", "'", "<", ">", "|", "~", "a", "B", "7", "ä", "€", "😀", "\u2028", "\u202e", "\uFF0E", "\uFF0F", "http://evil.test", "//evil.test", "\u007f", "\u0085",
    ];

    [Fact]
    public void A_path_argument_never_changes_the_segments_or_the_host()
    {
        var random = new Random(20261120);
        var accepted = 0;
        for (var i = 0; i < Cases; i++)
        {
            var first = Text(random);
            var second = Text(random);
            var errors = new ArgumentErrors();
            var arguments = Arguments(first, second, errors);
            var request = new RequestWriter();
            request.Path("/v1/a/").Path(arguments.Required("x")).Path("/b-").Path(arguments.Required("y")).Path("/c");
            request.Check();
            if (errors.Any)
            {
                continue;
            }

            accepted++;
            AssertIsOneLineOfAscii(request.Target);

            // The parser folds dots and backslashes, as the least careful proxy would.
            var uri = new Uri("http://upstream.test:81" + request.Target);
            Assert.Equal("upstream.test:81", uri.Authority);
            Assert.Equal("", uri.Query);
            var segments = uri.AbsolutePath.Split('/');
            Assert.Equal(6, segments.Length);
            Assert.Equal(first, Uri.UnescapeDataString(segments[3]));
            Assert.Equal("b-" + second, Uri.UnescapeDataString(segments[4]));
        }

        Assert.InRange(accepted, Cases / 10, Cases - (Cases / 10));
    }

    [Fact]
    public void A_query_argument_never_becomes_another_pair()
    {
        var random = new Random(20261121);
        for (var i = 0; i < Cases; i++)
        {
            var first = Text(random);
            var second = Text(random);
            var arguments = Arguments(first, second, new ArgumentErrors());
            var request = new RequestWriter();
            request.Path("/search");
            request.Query("x", arguments.Required("x"), allowReserved: i % 2 == 0);
            request.Query("y", arguments.Required("y"));

            AssertIsOneLineOfAscii(request.Target);
            var uri = new Uri("http://upstream.test" + request.Target);
            Assert.Equal("upstream.test", uri.Authority);
            Assert.Equal("/search", uri.AbsolutePath);
            Assert.Equal("", uri.Fragment);
            var pairs = uri.Query[1..].Split('&');
            Assert.Equal(2, pairs.Length);
            Assert.Equal("x=" + first, Uri.UnescapeDataString(pairs[0]));
            Assert.Equal("y=" + second, Uri.UnescapeDataString(pairs[1]));
        }
    }

    [Fact]
    public void A_header_argument_is_sent_as_it_is_or_refused()
    {
        var random = new Random(20261122);
        var accepted = 0;
        for (var i = 0; i < Cases; i++)
        {
            var text = Text(random);
            var errors = new ArgumentErrors();
            var request = new RequestWriter();
            request.Header("X-Note", Arguments(text, "", errors).Required("x"));
            if (errors.Any)
            {
                Assert.Empty(request.Headers);
                continue;
            }

            accepted++;
            AssertIsOneLineOfAscii("/" + Assert.Single(request.Headers).Value.Replace(' ', '_'));
            Assert.Equal(text, request.Headers[0].Value);
        }

        Assert.InRange(accepted, Cases / 10, Cases - (Cases / 10));
    }

    [Fact]
    public void A_cookie_argument_never_becomes_another_cookie()
    {
        var random = new Random(20261123);
        for (var i = 0; i < Cases; i++)
        {
            var text = Text(random);
            var request = new RequestWriter();
            request.Cookie("x", Arguments(text, "", new ArgumentErrors()).Required("x"));
            AssertIsOneLineOfAscii("/" + request.Cookies);
            Assert.DoesNotContain(';', request.Cookies);
        }
    }

    private static void AssertIsOneLineOfAscii(string text)
    {
        Assert.StartsWith("/", text, StringComparison.Ordinal);
        Assert.False(text.AsSpan().ContainsAnyExceptInRange('!', '~'), text);
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 6); length > 0; length--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static ArgumentReader Arguments(string x, string y, ArgumentErrors errors)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"x":"{{JavaScriptEncoder.Default.Encode(x)}}","y":"{{JavaScriptEncoder.Default.Encode(y)}}"}""");
        var reader = new Utf8JsonReader(json);
        return ArgumentReader.Open(JsonElement.ParseValue(ref reader), errors);
    }
}
