using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using McpGen.Redaction;

namespace McpGen.Results.Shaping;

/// <summary>What happens to each value.</summary>
internal partial class JsonShaper
{
    private static ReadOnlySpan<byte> Mask => "\"[redacted]\""u8;

    private Scratch _text;
    private FieldAction _action;
    private Projection? _inner;
    private bool _isContainer;

    private void Read(ref Utf8JsonReader reader, ref Splice splice)
    {
        while (!IsFull)
        {
            if (_skipDepth >= 0 && !SkipRest(ref reader))
            {
                return;
            }

            if (!reader.Read())
            {
                return;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    if (!ReadMember(ref reader, ref splice))
                    {
                        return;
                    }

                    break;

                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Close((int)reader.TokenStartIndex, ref splice);
                    break;

                default:
                    ReadValue(ref reader, ref splice);
                    break;
            }
        }
    }

    /// <summary>Reads a name, and its value if that is here; false when it comes with the next bytes.</summary>
    private bool ReadMember(ref Utf8JsonReader reader, ref Splice splice)
    {
        ReadName(ref reader);
        if (!reader.Read())
        {
            return false;
        }

        if (!_hasName)
        {
            Skip(ref reader);
            return true;
        }

        // Most members: nothing changes.
        if (_action == FieldAction.Keep && _nameStart >= 0 && IsPlainScalar(ref reader, out var length))
        {
            var all = _nameEnd - _nameStart + length + (_needsComma ? 2 : 1);
            if (all <= _max - _length - _open)
            {
                if (_needsComma)
                {
                    splice.Comma();
                }

                var start = (int)reader.TokenStartIndex;
                splice.CopyMember(_nameStart, _nameEnd, start, start + length);
                _length += all;
                (_hasName, _needsComma) = (false, true);
                return true;
            }
        }

        ReadValue(ref reader, ref splice);
        return true;
    }

    /// <summary>Whether a value is no object or array, and is shown as it came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsPlainScalar(ref Utf8JsonReader reader, out int length)
    {
        length = reader.ValueSpan.Length;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                length += 2;
                return _hasPlainTexts && !reader.ValueIsEscaped;

            case JsonTokenType.Number:
                return _hasPlainTexts;

            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return false;

            default:
                return true;
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, ref Splice splice)
    {
        if (_depth < 0)
        {
            (_action, _inner) = (FieldAction.Keep, _options.Projection);
        }
        else if (_frames[_depth].Kind == FrameKind.Array)
        {
            ref var frame = ref _frames[_depth];
            var index = frame.Items++;
            if (index < frame.Skip || frame.Shown >= _options.MaxItems)
            {
                Skip(ref reader);
                return;
            }

            frame.Shown++;
            (_action, _inner) = (FieldAction.Keep, frame.Projection);
        }

        switch (_action)
        {
            case FieldAction.Remove:
                Skip(ref reader);
                break;

            case FieldAction.Mask when reader.TokenType != JsonTokenType.Null:
                Write(Mask, ref splice);
                Skip(ref reader);
                break;

            default:
                ShowValue(ref reader, ref splice);
                break;
        }
    }

    private void ShowValue(ref Utf8JsonReader reader, ref Splice splice)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when _action == FieldAction.Lift:
                Lift();
                break;

            case JsonTokenType.StartObject:
                Open(FrameKind.Object, (int)reader.TokenStartIndex, ref splice);
                break;

            case JsonTokenType.StartArray:
                Open(FrameKind.Array, (int)reader.TokenStartIndex, ref splice);
                break;

            case JsonTokenType.String:
                ShowString(ref reader, ref splice);
                break;

            case JsonTokenType.Number when _redactor.HasDetectors && _redactor.TryRedact(reader.ValueSpan, out _):
                HideNumber(ref splice);
                break;

            default:
                var start = (int)reader.TokenStartIndex;
                Copy(start, start + reader.ValueSpan.Length, ref splice);
                break;
        }
    }

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

        if (_redactor.HasDetectors && _redactor.TryRedact(content, out var redacted))
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

    private void Lift()
    {
        Push(new() { Kind = FrameKind.Lifted, PathLength = _path.Length, Projection = _inner, Prefix = _prefix });
        _hasName = false;
    }

    private void Open(FrameKind kind, int start, ref Splice splice)
    {
        // With what closes it.
        if (!Fits(2))
        {
            Fill();
            return;
        }

        var pathLength = _path.Length;
        EnterPath(splice.Source);
        Begin(1, ref splice);
        splice.Copy(start, start + 1);
        _open++;
        (_needsComma, _isContainer) = (false, true);
        Push(new() { Kind = kind, PathLength = pathLength, Projection = _inner, Skip = kind == FrameKind.Array ? TakeStart() : 0 });
    }

    private void Push(Frame frame) => _frames[++_depth] = frame;

    private void Close(int start, ref Splice splice)
    {
        ref var frame = ref _frames[_depth--];
        if (frame.Kind != FrameKind.Lifted)
        {
            AddItemsCut(frame, isWhole: true);
            splice.Copy(start, start + 1);
            _length++;
            _open--;
            _needsComma = true;
        }

        _path.Truncate(frame.PathLength);
    }

    private void Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _skipDepth = reader.CurrentDepth;
        }
    }

    /// <summary>Reads on to the end of what is skipped; false when that is not here yet.</summary>
    private bool SkipRest(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth <= _skipDepth)
            {
                _skipDepth = -1;
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<byte> Compact(ReadOnlySpan<byte> content)
    {
        _text.SetLength(JsonText.Compact(content, _text.Room(content.Length)));
        return _text.Span;
    }
}
