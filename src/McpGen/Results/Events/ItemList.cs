using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Redaction;
using McpGen.Results.Kinds;
using McpGen.Results.Shaping;

namespace McpGen.Results.Events;

/// <summary>The items of a stream as a JSON array, each shaped for itself, up to the limits of the tool.</summary>
internal sealed class ItemList
{
    // An item that would get less is not begun.
    private const int LeastRoom = 16;

    private readonly ResultOptions _shown;
    private readonly Redactor _redactor;
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly List<Cut> _cuts = [];
    private bool _isCut;

    public ItemList(ResultOptions shown, Redactor redactor)
    {
        _shown = shown;
        _redactor = redactor;
        _json.Write("["u8);
    }

    /// <summary>How many items are shown.</summary>
    public int Count { get; private set; }

    /// <summary>What limits left out.</summary>
    public IReadOnlyList<Cut> Cuts => _cuts;

    /// <summary>Adds an item; false when a limit allows no more.</summary>
    /// <param name="item">JSON, or any other text.</param>
    public bool TryAdd(ReadOnlySpan<byte> item)
    {
        var room = _shown.MaxBytes - _json.WrittenCount - 2;
        if (_isCut || Count >= _shown.MaxItems || room < LeastRoom)
        {
            _cuts.Add(new Cut(CutKind.Items, "", Count, null));
            return false;
        }

        var target = new ArrayBufferWriter<byte>(Math.Max(1, Math.Min(item.Length, room)));
        using var shaper = JsonShaper.Rent(_shown with { MaxBytes = room }, _redactor, target);
        shaper.Feed(IsJson(item) ? item : Quoted(item), isLast: true);
        shaper.Complete();
        if (target.WrittenCount > 0)
        {
            _json.Write(Count++ == 0 ? ""u8 : ","u8);
            _json.Write(target.WrittenSpan);
        }

        foreach (var cut in shaper.Cuts)
        {
            _isCut |= cut.Kind == CutKind.Size;
            _cuts.Add(cut with { Path = cut.Path.Length == 0 ? "[]" : $"[].{cut.Path}" });
        }

        return true;
    }

    /// <summary>The array.</summary>
    public ReadOnlyMemory<byte> Close()
    {
        _json.Write("]"u8);
        return _json.WrittenMemory;
    }

    private bool IsJson(ReadOnlySpan<byte> item) => item[0] is (byte)'{' or (byte)'['
        // What only looks like JSON may still hold a field that is hidden, which a text would show.
        ? _shown.Projection is not null || _redactor.HasFields || JsonStart.Is(item)
        : JsonStart.IsScalar(item);

    private static byte[] Quoted(ReadOnlySpan<byte> text)
    {
        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return [(byte)'"', .. encoded.EncodedUtf8Bytes, (byte)'"'];
    }
}
