using System;
using System.Collections.Generic;

namespace McpGen.Results.Shaping;

/// <summary>What is told of what is not shown.</summary>
internal partial class JsonShaper
{
    // Answers with many short arrays, each of them cut, are told of once.
    private const int MaxCuts = 16;

    private List<Cut>? _cuts;
    private ShownPath _path;

    private void EnterPath(ReadOnlySpan<byte> source)
    {
        if (_hasName)
        {
            _path.Enter((_nameStart >= 0 ? source[_nameStart.._nameEnd] : _name.Span)[1..^1]);
        }
        else if (_depth >= 0)
        {
            _path.EnterItems();
        }
    }

    /// <summary>How many items of the array at the path to pass over.</summary>
    private long TakeStart()
    {
        if (_start is null || _path.ToString() != _start.Path)
        {
            return 0;
        }

        var skip = _start.Skip;
        _start = null;
        return skip;
    }

    /// <summary>Nothing more fits.</summary>
    private void Fill()
    {
        IsFull = true;
        for (var depth = 0; depth <= _depth; depth++)
        {
            ref var frame = ref _frames[depth];
            if (frame.Kind == FrameKind.Array)
            {
                // The item that is open now, or did not fit at all, is not shown whole.
                var path = _path.ToString(depth == _depth ? _path.Length : _frames[depth + 1].PathLength);
                AddCut(new(CutKind.Items, path, frame.Shown - 1, null) { Skipped = frame.Skip });
            }
        }

        AddCut(new(CutKind.Size, _path.ToString(), _max - _room, null));
    }

    /// <summary>Tells of an array that is not shown whole.</summary>
    private void AddItemsCut(in Frame frame, bool isWhole)
    {
        if (frame.Kind == FrameKind.Array && (frame.Skip > 0 || frame.Items > frame.Shown) && _cuts?.Count is not >= MaxCuts)
        {
            AddCut(new(CutKind.Items, _path.ToString(), frame.Shown, isWhole ? frame.Items : null) { Skipped = Math.Min(frame.Skip, frame.Items) });
        }
    }

    private void AddCut(Cut cut)
    {
        _cuts ??= [];
        if (_cuts.Count < MaxCuts && !_cuts.Exists(known => known.Kind == cut.Kind && known.Path == cut.Path))
        {
            _cuts.Add(cut);
        }
    }
}
