using System.Security.Cryptography;
using System.Text;

namespace McpGen.Specs.Binding.Naming;

/// <summary>Short suffixes that depend on a text alone, so that names stay when a document is reordered.</summary>
internal static class StableHash
{
    // Crockford's digits in lower case: none is mistaken for another.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The first bits of the text's SHA-256 in base 32.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of digits, at most 8.</param>
    public static string Of(string text, int length = 6)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        ulong bits = 0;
        for (var i = 0; i < 5; i++)
        {
            bits = (bits << 8) | hash[i];
        }

        var suffix = new char[length];
        for (var i = 0; i < length; i++)
        {
            suffix[i] = Digits[(int)(bits >> (35 - (5 * i))) & 31];
        }

        return new(suffix);
    }
}
