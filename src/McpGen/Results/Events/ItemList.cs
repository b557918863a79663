using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Redaction;
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
        var shaper = new JsonShaper(_shown with { MaxBytes = room }, _redactor, target);
        Shape(shaper, IsJson(item) ? item : Quoted(item));
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

    private static void Shape(JsonShaper shaper, ReadOnlySpan<byte> json)
    {
        try
        {
            while (!json.IsEmpty && !shaper.IsFull && shaper.Feed(json, isLast: true) is var taken and > 0)
            {
                json = json[taken..];
            }
        }
        catch (JsonException)
        {
            // What came before is shown.
        }

        shaper.Complete();
    }

    // An array or object counts as JSON as far as it goes, so that nothing that is hidden in it is shown as text.
    private static bool IsJson(ReadOnlySpan<byte> item)
    {
        if (item[0] is (byte)'{' or (byte)'[')
        {
            return true;
        }

        var reader = new Utf8JsonReader(item);
        try
        {
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Quoted(ReadOnlySpan<byte> text)
    {
        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return [(byte)'"', .. encoded.EncodedUtf8Bytes, (byte)'"'];
    }
}
