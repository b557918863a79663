using System.Text;
using McpGen.Redaction;
using Xunit;

namespace McpGen.Tests.Redaction;

public sealed class DetectorTests
{
    [Theory]
    [InlineData("write to ada@example.com today", "write to [redacted] today")]
    [InlineData("ada.lovelace+news@mail.example.co.uk", "[redacted]")]
    [InlineData("Ada <ada@example.com>, Bob <bob@example.org>", "Ada <[redacted]>, Bob <[redacted]>")]
    [InlineData("https://x.example/?email=ada%40example.com&x=1", "https://x.example/?email=[redacted]&x=1")]
    [InlineData("user@münchen.de", "[redacted]")]
    [InlineData("señor@example.com", "[redacted]")]
    [InlineData("first line\\nada@example.com\\nlast", "first line\\n[redacted]\\nlast")]
    [InlineData("\\\"Ada Lovelace\\\"@example.com", "[redacted]")]
    [InlineData("ada@example.com.", "[redacted].")]
    [InlineData("ada@xn--mnchen-3ya.de", "[redacted]")]
    [InlineData("ada@example.com。ありがとう", "[redacted]。ありがとう")]
    [InlineData("git@github.com:octocat/hello.git", "git@github.com:octocat/hello.git")]
    [InlineData("logo@2x.png @ada user@localhost a@b ada@1.2.3.4 x@@y.example.c", "logo@2x.png @ada user@localhost a@b ada@1.2.3.4 x@@y.example.c")]
    public void Email_addresses_are_hidden(string text, string expected) => Hides(Detectors.Email, text, expected);

    [Theory]
    [InlineData("call +49 30 1234567 now", "call [redacted] now")]
    [InlineData("+14155552671", "[redacted]")]
    [InlineData("tel:+1-415-555-2671", "tel:[redacted]")]
    [InlineData("+44 (0) 20 7946 0958", "[redacted]")]
    [InlineData("0049 30 1234567", "[redacted]")]
    [InlineData("(415) 555-2671", "[redacted]")]
    [InlineData("415-555-2671, 415.555.2671, 1 415 555 2671", "[redacted], [redacted], [redacted]")]
    [InlineData("030 1234567 or 0171/2345678", "[redacted] or [redacted]")]
    [InlineData("03-1234-5678", "[redacted]")]
    [InlineData("01 23 45 67 89", "[redacted]")]
    [InlineData("2026-11-20T09:30:00Z, 192.168.100.200, 1.2.3.4, 01.02.2026, 01234-5678", "2026-11-20T09:30:00Z, 192.168.100.200, 1.2.3.4, 01.02.2026, 01234-5678")]
    [InlineData("order 4155552671, 978-3-16-148410-0, 123-45-6789, 1700000000", "order 4155552671, 978-3-16-148410-0, 123-45-6789, 1700000000")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000")]
    public void Phone_numbers_are_hidden(string text, string expected) => Hides(Detectors.Phone, text, expected);

    [Theory]
    [InlineData("4111111111111111", "[redacted]")]
    [InlineData("card 4111 1111 1111 1111, 12/29", "card [redacted], 12/29")]
    [InlineData("5555-5555-5555-4444", "[redacted]")]
    [InlineData("3782 822463 10005", "[redacted]")]
    [InlineData("card=3530111333300000;", "card=[redacted];")]
    [InlineData("4111111111111112, 1234567812345670, 41111111111111111111, x4111111111111111", "4111111111111112, 1234567812345670, 41111111111111111111, x4111111111111111")]
    public void Cards_with_a_valid_check_digit_are_hidden(string text, string expected) => Hides(Detectors.CreditCard, text, expected);

    [Theory]
    [InlineData("DE89370400440532013000", "[redacted]")]
    [InlineData("IBAN: DE89 3704 0044 0532 0130 00.", "IBAN: [redacted].")]
    [InlineData("gb82west12345698765432", "[redacted]")]
    [InlineData("DE88370400440532013000, XX89370400440532013000, DE8937040044", "DE88370400440532013000, XX89370400440532013000, DE8937040044")]
    public void Bank_accounts_with_valid_check_digits_are_hidden(string text, string expected) => Hides(Detectors.Iban, text, expected);

    [Theory]
    [InlineData("SSN 123-45-6789.", "SSN [redacted].")]
    [InlineData("123 45 6789", "[redacted]")]
    [InlineData("000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567, 123-45-0000, 123-456-789, 1123-45-6789, 123-45-67890", "000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567, 123-45-0000, 123-456-789, 1123-45-6789, 123-45-67890")]
    public void Social_security_numbers_that_can_exist_are_hidden(string text, string expected) => Hides(Detectors.Ssn, text, expected);

    [Theory]
    [InlineData("token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl!", "token=[redacted]!")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "[redacted]")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9, eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "eyJhbGciOiJIUzI1NiJ9, eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")]
    public void Json_web_tokens_are_hidden(string text, string expected) => Hides(Detectors.Jwt, text, expected);

    [Theory]
    [InlineData("key AKIAIOSFODNN7EXAMPLE in", "key [redacted] in")]
    [InlineData("Authorization: Bearer 0123456789abcdef0123", "Authorization: Bearer [redacted]")]
    [InlineData("https://x.example/?a=1&api_key=0123456789abcdef&b=2", "https://x.example/?a=1&api_key=[redacted]&b=2")]
    [InlineData("postgres://app:s3cret-Passw0rd@db.example/app", "postgres://app:[redacted]@db.example/app")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\\nMIIE\\n-----END RSA PRIVATE KEY-----", "[redacted]")]
    [InlineData("x -----BEGIN PRIVATE KEY-----\\nMIIE", "x [redacted]")]
    [InlineData("https://x.example/path/that/is/quite/long?page=2&sort=name", "https://x.example/path/that/is/quite/long?page=2&sort=name")]
    [InlineData("-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----", "-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----")]
    public void Keys_are_hidden(string text, string expected) => Hides(Detectors.ApiKey, text, expected);

    [Fact]
    public void A_number_of_a_card_is_hidden_as_a_whole()
    {
        var redactor = new Redactor(new() { Detect = Detectors.CreditCard });

        Assert.True(redactor.HidesNumber("4111111111111111"u8));
        Assert.False(redactor.HidesNumber("4111111111111112"u8));
        Assert.False(redactor.HidesNumber("4111111111111111.5"u8));
    }

    [Fact]
    public void In_the_mode_remove_values_are_cut()
    {
        var redactor = new Redactor(new() { Detect = Detectors.Email, Mode = RedactionMode.Remove });

        Assert.Equal("write to  today", redactor.Apply("write to ada@example.com today"));
    }

    private static void Hides(Detectors detectors, string text, string expected)
    {
        var redactor = new Redactor(new() { Detect = detectors });

        Assert.Equal(expected, redactor.Apply(text));
        Assert.Equal(expected, redactor.Apply(expected));
        Assert.Equal(expected != text, redactor.TryRedact(Encoding.UTF8.GetBytes(text), out _));
    }
}
