using System;
using System.Linq;
using System.Text;
using McpGen.Redaction;
using Xunit;

namespace McpGen.Tests.Redaction;

public sealed class FieldNamesTests
{
    private static readonly FieldNames Names = new("email", "customerNotes", "Straße", "_x");

    [Theory]
    [InlineData("email")]
    [InlineData("EMail")]
    [InlineData("e-mail")]
    [InlineData("_e_mail_")]
    [InlineData("customer_notes")]
    [InlineData("CUSTOMER-NOTES")]
    [InlineData("straße")]
    [InlineData("x")]
    public void Case_dashes_and_underscores_do_not_count(string name)
    {
        Assert.True(Names.Contains(Encoding.UTF8.GetBytes(name)));
        Assert.True(Names.Contains(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("emai")]
    [InlineData("emails")]
    [InlineData("customer notes")]
    public void Other_names_are_others(string name)
    {
        Assert.False(Names.Contains(Encoding.UTF8.GetBytes(name)));
        Assert.False(Names.Contains(name));
    }

    [Fact]
    public void A_name_is_found_in_utf8_as_in_text()
    {
        var random = new Random(20261127);
        var names = new FieldNames("ab", "k", "aé", "éa");
        var found = 0;
        for (var i = 0; i < 20_000; i++)
        {
            // With the sign of Kelvin, whose small letter is k.
            var name = string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => "abkABKéÉ\u212A-_1"[random.Next(12)]));
            Assert.Equal(names.Contains(name), names.Contains(Encoding.UTF8.GetBytes(name)));
            found += names.Contains(name) ? 1 : 0;
        }

        Assert.True(found > 100);
    }

    [Fact]
    public void A_name_longer_than_any_secret_is_no_secret() => Assert.False(Names.Contains(Encoding.UTF8.GetBytes(new string('é', 5000) + "email")));
}
