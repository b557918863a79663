using System;
using System.Text.Json;
using System.Text.Unicode;
using McpGen.Redaction;

namespace McpGen.Results.Shaping;

/// <summary>What happens to each name. A name is written together with its value, once it is known that both are shown.</summary>
internal partial class JsonShaper
{
    // Of the name of the next value: where it stands in the bytes at hand, or -1 when it is in _name.
    private bool _hasName;
    private int _nameStart;
    private int _nameEnd;
    private byte[]? _prefix;

    // A name as it is shown, with its quotes, where that is not as it came; and one without escapes.
    private Scratch _name;
    private Scratch _plain;

    private int NameLength => _nameStart >= 0 ? _nameEnd - _nameStart : _name.Length;

    private void ReadName(ref Utf8JsonReader reader)
    {
        var content = reader.ValueSpan;
        _nameStart = (int)reader.TokenStartIndex;
        _nameEnd = _nameStart + content.Length + 2;
        ref var frame = ref _frames[_depth];
        var plain = content;
        var isChanged = false;
        if (!_isUtf8 || reader.ValueIsEscaped)
        {
            content = Normal(content, out isChanged);
            _plain.SetLength(JsonText.Unescape(content, _plain.Room(content.Length)));
            plain = _plain.Span;
        }

        var field = frame.Projection is null ? Field.Shown : frame.Projection.Find(plain);
        (_action, _inner) = (field.Action, field.Inner);
        if (_hasFields && _action != FieldAction.Remove && _redactor.HidesField(plain))
        {
            // Whatever else is asked for.
            _action = _redactor.Mode == RedactionMode.Mask ? FieldAction.Mask : FieldAction.Remove;
        }

        _hasName = _action != FieldAction.Remove;
        if (!_hasName)
        {
            return;
        }

        if (field.Action == FieldAction.Lift)
        {
            _prefix = field.As;
        }

        if (field is { Action: FieldAction.Keep, As: { } shownAs })
        {
            content = shownAs;
            isChanged = true;
        }
        else if (_hasDetectors && TryRedact(content, out var redacted))
        {
            content = redacted;
            isChanged = true;
        }

        if (isChanged || frame.Kind == FrameKind.Lifted)
        {
            HoldName(content, _depth);
        }
    }

    /// <summary>A content that is valid and compact.</summary>
    private ReadOnlySpan<byte> Normal(ReadOnlySpan<byte> content, out bool isChanged)
    {
        isChanged = false;
        if (!_isUtf8 && !Utf8.IsValid(content))
        {
            content = JsonText.Repair(content);
            isChanged = true;
        }

        if (JsonText.HasNeedlessEscape(content))
        {
            content = Compact(content);
            isChanged = true;
        }

        return content;
    }

    /// <summary>Keeps a name behind the prefixes of the lifted objects it is in.</summary>
    private void HoldName(ReadOnlySpan<byte> content, int depth)
    {
        var outermost = depth;
        while (_frames[outermost].Kind == FrameKind.Lifted)
        {
            outermost--;
        }

        _name.Clear();
        _name.Append("\""u8);
        while (++outermost <= depth)
        {
            _name.Append(_frames[outermost].Prefix);
        }

        _name.Append(content);
        _name.Append("\""u8);
        _nameStart = -1;
    }

    /// <summary>Keeps the name of a value that comes with the next bytes.</summary>
    private void HoldName(ReadOnlySpan<byte> json)
    {
        if (_hasName && _nameStart >= 0)
        {
            _name.Clear();
            _name.Append(json[_nameStart.._nameEnd]);
            _nameStart = -1;
        }
    }
}
