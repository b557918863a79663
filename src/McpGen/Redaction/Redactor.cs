using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace McpGen.Redaction;

/// <summary>Hides what <see cref="RedactionOptions"/> name. One instance serves all calls of a gateway.</summary>
internal sealed class Redactor
{
    // The shortest value that any detector knows.
    private const int MinLength = 6;

    private const int MaxRounds = 4;

    private readonly FieldNames _names;
    private readonly Detectors _detectors;

    public Redactor(RedactionOptions options)
    {
        Mode = options.Mode;
        _names = new(options.Fields);
        _detectors = options.Detect;
    }

    /// <summary>Hides nothing.</summary>
    public static Redactor None { get; } = new(new());

    /// <summary>What stands in the place of something hidden, as text.</summary>
    public static ReadOnlySpan<byte> Mask => "[redacted]"u8;

    public RedactionMode Mode { get; }

    /// <summary>Whether any field is hidden by its name.</summary>
    public bool HasFields => _names.Any;

    /// <summary>Whether any value is hidden by its form.</summary>
    public bool HasDetectors => _detectors != Detectors.None;

    /// <summary>Whether a field's value is hidden.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    public bool HidesField(ReadOnlySpan<byte> name) => _names.Contains(name);

    /// <summary>Whether a number of JSON is hidden as a whole.</summary>
    /// <param name="number">Its text.</param>
    public bool HidesNumber(ReadOnlySpan<byte> number) => (_detectors & Detectors.CreditCard) != 0 && NumberDetector.IsCard(number);

    /// <summary>Hides values in a text by their form.</summary>
    /// <param name="text">Text in UTF-8: the content of one JSON string as it stands between its quotes, or plain text.</param>
    /// <param name="redacted">The text without them; null when there were none.</param>
    public bool TryRedact(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? redacted)
    {
        redacted = null;
        // What stands beside a value may be one of its own once that is gone.
        for (var round = 0; round < MaxRounds && TryRedactOnce(redacted ?? text, out var next); round++)
        {
            redacted = next;
        }

        return redacted is not null;
    }

    /// <summary>The text without the values that detectors find in it.</summary>
    public string Apply(string text) =>
        HasDetectors && TryRedact(Encoding.UTF8.GetBytes(text), out var redacted) ? Encoding.UTF8.GetString(redacted) : text;

    private bool TryRedactOnce(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? redacted)
    {
        redacted = null;
        if (_detectors == Detectors.None || text.Length < MinLength)
        {
            return false;
        }

        var traits = new TextTraits(text);
        return MayHoldSomething(traits) && TryRedact(text, traits, out redacted);
    }

    private static bool MayHoldSomething(in TextTraits traits) =>
        traits.MayHoldEmail || traits.HoldsEquals || traits.HoldsLines || traits.Digits >= NumberDetector.MinDigits || traits.LongestPiece >= TokenDetector.MinLength;

    private bool TryRedact(ReadOnlySpan<byte> text, in TextTraits traits, [NotNullWhen(true)] out byte[]? redacted)
    {
        Span<Finding> space = stackalloc Finding[16];
        var found = new Findings(space);
        if (Has(Detectors.Email) && traits.MayHoldEmail)
        {
            EmailDetector.Find(text, ref found);
        }

        if (Has(Detectors.Phone | Detectors.CreditCard | Detectors.Iban | Detectors.Ssn) && traits.Digits >= NumberDetector.MinDigits)
        {
            NumberDetector.Find(text, _detectors, ref found);
        }

        if (Has(Detectors.Jwt | Detectors.ApiKey) && traits.LongestPiece >= TokenDetector.MinLength)
        {
            TokenDetector.Find(text, _detectors, ref found);
        }

        if (Has(Detectors.ApiKey))
        {
            FindSecrets(text, traits, ref found);
        }

        redacted = found.Any ? Without(text, found.InOrder(), Mode == RedactionMode.Mask ? Mask : default) : null;
        return redacted is not null;
    }

    private static void FindSecrets(ReadOnlySpan<byte> text, in TextTraits traits, ref Findings found)
    {
        if (traits.HoldsEquals)
        {
            SecretDetector.FindAssigned(text, ref found);
        }

        if (traits.HoldsAt)
        {
            SecretDetector.FindPasswords(text, ref found);
        }

        if (traits.HoldsLines)
        {
            SecretDetector.FindPrivateKeys(text, ref found);
        }
    }

    private bool Has(Detectors any) => (_detectors & any) != 0;

    private static byte[] Without(ReadOnlySpan<byte> text, ReadOnlySpan<Finding> found, ReadOnlySpan<byte> mask)
    {
        var length = text.Length;
        foreach (var finding in found)
        {
            length += mask.Length - (finding.End - finding.Start);
        }

        var target = new byte[length];
        var (from, to) = (0, 0);
        foreach (var finding in found)
        {
            text[from..finding.Start].CopyTo(target.AsSpan(to));
            to += finding.Start - from;
            mask.CopyTo(target.AsSpan(to));
            to += mask.Length;
            from = finding.End;
        }

        text[from..].CopyTo(target.AsSpan(to));
        return target;
    }
}
