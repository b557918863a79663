using System.Text.Json;

namespace McpGen.Results.Shaping;

/// <summary>What happens to objects and arrays.</summary>
internal partial class JsonShaper
{
    private readonly Frame[] _frames = new Frame[MaxDepth];
    private int _depth;
    private int _skipDepth;

    // Whether the answer is an object or array.
    private bool _isContainer;

    // Whether the members of what is open are all shown under their own names.
    private bool _isPlain;

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
        Begin(2, ref splice);
        splice.Copy(start, start + 1);
        (_needsComma, _isContainer) = (false, true);
        Push(new() { Kind = kind, PathLength = pathLength, Projection = _inner, Skip = kind == FrameKind.Array ? TakeStart() : 0 });
    }

    private void Push(Frame frame)
    {
        _frames[++_depth] = frame;
        _isPlain = frame.IsPlain;
    }

    private void Close(int start, ref Splice splice)
    {
        ref var frame = ref _frames[_depth--];
        if (frame.Kind != FrameKind.Lifted)
        {
            AddItemsCut(frame, isWhole: true);
            splice.Copy(start, start + 1);
            _needsComma = true;
        }

        _path.Truncate(frame.PathLength);
        _isPlain = _depth >= 0 && _frames[_depth].IsPlain;
    }

    private void Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _skipDepth = reader.CurrentDepth;
            SkipRest(ref reader);
        }
    }

    /// <summary>Reads on to the end of what is skipped, if that is here yet.</summary>
    private void SkipRest(ref Utf8JsonReader reader)
    {
        var depth = _skipDepth;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == depth)
            {
                _skipDepth = -1;
                return;
            }
        }
    }
}
