using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Unicode;
using McpGen.Redaction;

namespace McpGen.Results.Shaping;

/// <summary>
/// Writes what a tool shows of a JSON answer: projected, redacted, limited and on one line, in one pass over the bytes as they come in. Its memory does
/// not grow with the answer.
/// </summary>
/// <remarks>
/// <code>
/// using var shaper = JsonShaper.Rent(options, redactor, target);
/// do
/// {
///     (read more behind what is left in the buffer)
///     var consumed = shaper.Feed(bytes, isLast);
///     (move the bytes behind `consumed` to the start of the buffer; when nothing was consumed of a full buffer, grow it)
/// }
/// while (!isLast &amp;&amp; !shaper.IsFull);
/// shaper.Complete();
/// </code>
/// Text in UTF-8 is expected, without a byte order mark; what is not UTF-8 within it becomes U+FFFD.
/// </remarks>
internal sealed partial class JsonShaper : IDisposable
{
    // The deepest that System.Text.Json reads by default.
    private const int MaxDepth = 64;

    // Room for what a root may have to be when nothing of it fits.
    private const int LeastBytes = 8;

    [ThreadStatic]
    private static JsonShaper? _spare;

    private ResultOptions _options = ResultOptions.Default;
    private Redactor _redactor = Redactor.None;
    private IBufferWriter<byte>? _target;
    private bool _hasFields;
    private bool _hasDetectors;
    private ArrayStart? _start;
    private JsonReaderState _state;
    private long _consumed;

    // Of the bytes at hand: whether they are valid, and whether texts are shown without a look at them.
    private bool _isUtf8;
    private bool _hasPlainTexts;

    private bool _hasEnded;
    private bool _isComplete;

    private JsonShaper()
    {
    }

    /// <summary>Whether the limit of bytes is reached: nothing more will be shown, so reading may stop.</summary>
    public bool IsFull { get; private set; }

    /// <summary>
    /// Whether the answer is malformed from some byte on, ends early, or nests deeper than 64 levels: what came before is shown, the rest is not, and
    /// reading may stop.
    /// </summary>
    public bool IsBroken { get; private set; }

    /// <summary>What is not shown, at most sixteen, the first of each kind at a path; all of them after <see cref="Complete"/>.</summary>
    public IReadOnlyList<Cut> Cuts => _cuts ?? (IReadOnlyList<Cut>)[];

    /// <summary>A shaper for one answer, which is to be disposed of after it.</summary>
    /// <param name="options">What is shown.</param>
    /// <param name="redactor">What is hidden.</param>
    /// <param name="target">Gets the result, which is valid JSON after <see cref="Complete"/> and at most as long as the options say.</param>
    /// <param name="start">Where to go on with an array; from its first item by default.</param>
    public static JsonShaper Rent(ResultOptions options, Redactor redactor, IBufferWriter<byte> target, ArrayStart? start = null)
    {
        var shaper = _spare ?? new();
        _spare = null;
        (shaper._options, shaper._redactor, shaper._target, shaper._start) = (options, redactor, target, start);
        shaper.Reset();
        return shaper;
    }

    /// <summary>Takes the next bytes.</summary>
    /// <param name="json">The bytes; what was not consumed before comes first again.</param>
    /// <param name="isLast">Whether they are the last.</param>
    /// <returns>
    /// How many bytes were consumed. The rest is the beginning of a token: a text or number that is longer than the buffer needs a larger buffer.
    /// </returns>
    /// <exception cref="JsonException">They are not JSON from the first value on. What was written until now is to be thrown away.</exception>
    public int Feed(ReadOnlySpan<byte> json, bool isLast)
    {
        if (IsFull || IsBroken)
        {
            return json.Length;
        }

        _isUtf8 = Utf8.IsValid(json[..CompleteLength(json)]);
        _hasPlainTexts = _isUtf8 && !_hasDetectors;
        var reader = new Utf8JsonReader(json, isLast, _state);
        var splice = new Splice(json, _target!);
        try
        {
            Read(ref reader, ref splice);
            _hasEnded = isLast;
        }
        catch (JsonException) when (_isContainer)
        {
            IsBroken = true;
        }

        HoldName(json);
        splice.Flush();
        _state = reader.CurrentState;
        _consumed += reader.BytesConsumed;
        return IsFull || IsBroken ? json.Length : (int)reader.BytesConsumed;
    }

    /// <summary>Closes what is still open after a limit, a broken end, or an end of reading, and tells of it in <see cref="Cuts"/>.</summary>
    public void Complete()
    {
        if (_isComplete)
        {
            return;
        }

        _isComplete = true;
        if (!_hasEnded && !IsFull)
        {
            AddCut(new(CutKind.Broken, _path.ToString(), _consumed, null));
        }

        if (_room == _max)
        {
            _target!.Write("null"u8);
        }

        for (; _depth >= 0; _depth--)
        {
            ref var frame = ref _frames[_depth];
            if (!IsFull)
            {
                AddItemsCut(frame, isWhole: false);
            }

            if (frame.Kind != FrameKind.Lifted)
            {
                _target!.Write(frame.Kind == FrameKind.Array ? "]"u8 : "}"u8);
            }

            _path.Truncate(frame.PathLength);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_target is not null)
        {
            _target = null;
            _spare = this;
        }
    }

    private void Reset()
    {
        (_state, _depth, _skipDepth, _consumed, _hasEnded, _isComplete) = (default, -1, -1, 0, false, false);
        (_hasFields, _hasDetectors) = (_redactor.HasFields, _redactor.HasDetectors);
        (IsFull, IsBroken, _cuts) = (false, false, null);
        _room = _max = Math.Max(_options.MaxBytes, LeastBytes);
        (_hasName, _needsComma, _isContainer, _isPlain) = (false, false, false, false);
        _path.Truncate(0);
        _name.Clear();
        _text.Clear();
        _plain.Clear();
    }

    /// <summary>How long the text is without a character of which only the beginning is here.</summary>
    private static int CompleteLength(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= 3 && back <= text.Length; back++)
        {
            var value = text[^back];
            if ((value & 0xC0) != 0x80)
            {
                return (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1) > back ? text.Length - back : text.Length;
            }
        }

        return text.Length;
    }
}
