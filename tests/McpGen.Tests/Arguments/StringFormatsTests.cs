using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class StringFormatsTests
{
    [Theory]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:00Z")]
    [InlineData(StringFormat.DateTime, "2026-11-20t09:30:00.123456789+05:30")]
    [InlineData(StringFormat.DateTime, "1998-12-31T23:59:60Z")]
    [InlineData(StringFormat.DateTime, "1998-12-31T15:59:60.5-08:00")]
    [InlineData(StringFormat.Date, "2024-02-29")]
    [InlineData(StringFormat.Date, "0000-02-29")]
    [InlineData(StringFormat.Time, "00:00:00z")]
    [InlineData(StringFormat.Uuid, "123E4567-e89b-12d3-a456-426614174000")]
    [InlineData(StringFormat.Email, "name+tag@example.com")]
    [InlineData(StringFormat.Uri, "https://example.com/a%20b?c#d")]
    [InlineData(StringFormat.Uri, "urn:isbn:0451450523")]
    [InlineData(StringFormat.Ipv4, "192.0.2.1")]
    [InlineData(StringFormat.Ipv6, "2001:db8::1")]
    [InlineData(StringFormat.Ipv6, "::ffff:192.0.2.1")]
    [InlineData(StringFormat.Byte, "")]
    [InlineData(StringFormat.Byte, "aGVsbG8=")]
    public void A_text_of_the_format_is_accepted(StringFormat format, string text) => Assert.True(StringFormats.IsValid(text, format));

    [Theory]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:00")]
    [InlineData(StringFormat.DateTime, "2026-11-20 09:30:00Z")]
    [InlineData(StringFormat.DateTime, "2026-11-20T24:00:00Z")]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:60Z")]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:00.Z")]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:00+24:00")]
    [InlineData(StringFormat.DateTime, "2026-11-20T09:30:00Z\n")]
    [InlineData(StringFormat.DateTime, "٢٠٢٦-11-20T09:30:00Z")]
    [InlineData(StringFormat.Date, "2026-02-29")]
    [InlineData(StringFormat.Date, "2026-13-01")]
    [InlineData(StringFormat.Date, "2026-1-1")]
    [InlineData(StringFormat.Time, "09:30Z")]
    [InlineData(StringFormat.Time, "")]
    [InlineData(StringFormat.Uuid, " 23e4567-e89b-12d3-a456-426614174000")]
    [InlineData(StringFormat.Uuid, "123e4567e89b12d3a456426614174000")]
    [InlineData(StringFormat.Email, "@example.com")]
    [InlineData(StringFormat.Email, "name@")]
    [InlineData(StringFormat.Email, "name@example.com\r\nBcc: all")]
    [InlineData(StringFormat.Uri, "/relative")]
    [InlineData(StringFormat.Uri, "https://exa mple.com")]
    [InlineData(StringFormat.Uri, "https://example.com/%2")]
    [InlineData(StringFormat.Uri, "1a:b")]
    [InlineData(StringFormat.Ipv4, "192.0.2.01")]
    [InlineData(StringFormat.Ipv4, "192.0.2.256")]
    [InlineData(StringFormat.Ipv4, "192.0.2")]
    [InlineData(StringFormat.Ipv4, "2130706433")]
    [InlineData(StringFormat.Ipv6, "fe80::1%eth0")]
    [InlineData(StringFormat.Ipv6, "[::1]")]
    [InlineData(StringFormat.Ipv6, "192.0.2.1")]
    [InlineData(StringFormat.Byte, "aGVs bG8=")]
    [InlineData(StringFormat.Byte, "aGVsbG8")]
    public void Another_text_is_refused(StringFormat format, string text) => Assert.False(StringFormats.IsValid(text, format));

    [Fact]
    public void The_message_shows_an_example() =>
        Assert.Equal("must be a date, as 2026-11-20", Given.Message("\"20.11.2026\"", static a => a.String(format: StringFormat.Date)));
}
