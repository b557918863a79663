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
    public void A_name_longer_than_any_secret_is_no_secret() => Assert.False(Names.Contains(Encoding.UTF8.GetBytes(new string('é', 5000) + "email")));
}
