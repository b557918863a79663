using System;

namespace McpGen.Redaction;

/// <summary>Kinds of values that are found by their form, wherever they stand.</summary>
[Flags]
public enum Detectors
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>E-mail addresses.</summary>
    Email = 1,

    /// <summary>Phone numbers.</summary>
    Phone = 2,

    /// <summary>Numbers of payment cards with a valid check digit (ISO/IEC 7812, Luhn).</summary>
    CreditCard = 4,

    /// <summary>International bank account numbers with valid check digits (ISO 13616).</summary>
    Iban = 8,

    /// <summary>Social security numbers of the United States.</summary>
    Ssn = 16,

    /// <summary>JSON Web Tokens (RFC 7519).</summary>
    Jwt = 32,

    /// <summary>Keys and tokens in the forms that large services give out.</summary>
    ApiKey = 64,
}
