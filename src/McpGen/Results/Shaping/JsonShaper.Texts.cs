using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using McpGen.Redaction;

namespace McpGen.Results.Shaping;

/// <summary>What happens to texts and numbers in which something may be hidden.</summary>
internal partial class JsonShaper
{
    private static ReadOnlySpan<byte> Mask => "\"[redacted]\""u8;

    private Scratch _text;

    private void ShowString(ref Utf8JsonReader reader, ref Splice splice)
    {
        var content = reader.ValueSpan;
        var isChanged = false;
        if (!_isUtf8 && !Utf8.IsValid(content))
        {
            content = JsonText.Repair(content);
            isChanged = true;
        }

        if (reader.ValueIsEscaped && JsonText.HasNeedlessEscape(content))
        {
            content = Compact(content);
            isChanged = true;
        }

        if (_hasDetectors && TryRedact(content, out var redacted))
        {
            content = redacted;
            isChanged = true;
        }

        if (!Fits(content.Length + 2))
        {
            ShowPart(content, ref splice);
        }
        else if (isChanged)
        {
            WriteText(content, ref splice);
        }
        else
        {
            var start = (int)reader.TokenStartIndex;
            Copy(start, start + content.Length + 2, ref splice);
        }
    }

    /// <summary>Looks for values in a text, not in the escapes it has in JSON: they could be taken for letters of a value, and be torn apart.</summary>
    private bool TryRedact(ReadOnlySpan<byte> content, [NotNullWhen(true)] out byte[]? redacted)
    {
        if (!content.Contains((byte)'\\'))
        {
            return _redactor.TryRedact(content, out redacted);
        }

        _plain.SetLength(JsonText.Unescape(content, _plain.Room(content.Length)));
        if (_redactor.TryRedact(_plain.Span, out redacted))
        {
            redacted = JsonText.Escape(redacted);
        }

        return redacted is not null;
    }

    /// <summary>A number that was found by its form is hidden as a whole: part of it would be another number.</summary>
    private void HideNumber(ref Splice splice)
    {
        if (_redactor.Mode == RedactionMode.Mask)
        {
            Write(Mask, ref splice);
        }
        else if (_hasName)
        {
            _hasName = false;
        }
        else
        {
            Write("null"u8, ref splice);
        }
    }

    private ReadOnlySpan<byte> Compact(ReadOnlySpan<byte> content)
    {
        _text.SetLength(JsonText.Compact(content, _text.Room(content.Length)));
        return _text.Span;
    }
}
