using System.Runtime.CompilerServices;
using System.Text.Json;

namespace McpGen.Results.Shaping;

/// <summary>What happens to each value.</summary>
internal partial class JsonShaper
{
    // What happens to the next value.
    private FieldAction _action;
    private Projection? _inner;

    private void Read(ref Utf8JsonReader reader, ref Splice splice)
    {
        if (_skipDepth >= 0)
        {
            SkipRest(ref reader);
        }

        while (!IsFull && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when _isPlain && _hasPlainTexts && !reader.ValueIsEscaped && !(_hasFields && _redactor.HidesField(reader.ValueSpan)):
                    CopyMember(ref reader, ref splice);
                    break;

                case JsonTokenType.PropertyName:
                    ReadName(ref reader);
                    if (reader.Read() && !(_action == FieldAction.Keep && _nameStart >= 0 && TryCopyMember(_nameStart, _nameEnd, ref reader, ref splice)))
                    {
                        ReadValue(ref reader, ref splice);
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

    /// <summary>Writes a member with a name that stays as it is. This is what most answers consist of.</summary>
    private void CopyMember(ref Utf8JsonReader reader, ref Splice splice)
    {
        var start = (int)reader.TokenStartIndex;
        var end = start + reader.ValueSpan.Length + 2;
        var hasValue = reader.Read();
        if (hasValue && TryCopyMember(start, end, ref reader, ref splice))
        {
            return;
        }

        (_hasName, _nameStart, _nameEnd) = (true, start, end);
        (_action, _inner) = (FieldAction.Keep, null);
        if (hasValue)
        {
            ReadValue(ref reader, ref splice);
        }
    }

    /// <summary>Writes a name with its value, if the value is no object or array, stays as it is, and fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryCopyMember(int nameStart, int nameEnd, ref Utf8JsonReader reader, ref Splice splice)
    {
        var all = nameEnd - nameStart + (_needsComma ? 2 : 1);
        if (!IsPlainScalar(ref reader, out var length) || all + length > _room)
        {
            return false;
        }

        var start = (int)reader.TokenStartIndex;
        splice.CopyMember(_needsComma, nameStart, nameEnd, start, start + length);
        _room -= all + length;
        (_hasName, _needsComma) = (false, true);
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

            case JsonTokenType.Number when _hasDetectors && _redactor.HidesNumber(reader.ValueSpan):
                HideNumber(ref splice);
                break;

            default:
                var start = (int)reader.TokenStartIndex;
                Copy(start, start + reader.ValueSpan.Length, ref splice);
                break;
        }
    }
}
