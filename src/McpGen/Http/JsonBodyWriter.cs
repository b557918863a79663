using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a body that is a JSON object put together from arguments.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The writer holds nothing but memory, which the next request uses.")]
public sealed class JsonBodyWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RequestWriter _request;
    private readonly ByteBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;
    private string _mediaType = "";
    private bool _required;
    private bool _isEmpty;

    internal JsonBodyWriter(RequestWriter request)
    {
        _request = request;
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    internal JsonBodyWriter Begin(string mediaType, bool required)
    {
        (_mediaType, _required, _isEmpty) = (mediaType, required, true);
        _buffer.Clear();
        _json.Reset();
        _json.WriteStartObject();
        return this;
    }

    /// <summary>Writes a property; nothing when the argument is absent. Numbers keep their text.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="value">The argument.</param>
    public void Property(string name, Argument value)
    {
        if (value.IsPresent)
        {
            Property(name, value.Value.Raw);
        }
    }

    /// <summary>Writes a fixed property.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="fixedJson">Its value as JSON.</param>
    public void Property(string name, ReadOnlySpan<byte> fixedJson)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(fixedJson, skipInputValidation: true);
        _isEmpty = false;
    }

    /// <summary>Ends the object and makes it the request's body.</summary>
    public void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        if (_required || !_isEmpty)
        {
            _request.SetBody(_buffer.Bytes, _mediaType);
        }
    }
}
