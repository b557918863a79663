using System;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a body of <c>multipart/form-data</c> (RFC 7578) from arguments: text fields, JSON fields and files.</summary>
public sealed class MultipartBodyWriter
{
    private readonly RequestWriter _request;
    private readonly ByteBuffer _buffer = new();
    private string _boundary = "";
    private bool _required;

    internal MultipartBodyWriter(RequestWriter request) => _request = request;

    internal MultipartBodyWriter Begin(string boundary, bool required)
    {
        (_boundary, _required) = (boundary, required);
        _buffer.Clear();
        return this;
    }

    /// <summary>
    /// Writes a field: text without a type, an object as a part of <c>application/json</c>, an array as one part for each item; nothing when the
    /// argument is absent, null or empty of items.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument.</param>
    public void Field(string name, Argument value) => Field(name, value.Value);

    /// <summary>Writes a field as one part of a type that the document states: text as it is, anything else as JSON.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="mediaType">The part's <c>Content-Type</c>.</param>
    public void Field(string name, Argument value, string mediaType) => Part(name, value.Value, mediaType);

    /// <summary>Writes a fixed text field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="fixedValue">Its value.</param>
    public void Field(string name, string fixedValue)
    {
        Head(name, null, null);
        _buffer.Append(fixedValue);
        _buffer.Append("\r\n");
    }

    /// <summary>Writes a file, or each of an array of files; nothing when the argument is absent or null.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument: Base64, a <c>data:</c> URI, or an object with <c>data</c> and perhaps <c>fileName</c> and <c>mediaType</c>.</param>
    /// <param name="mediaType">The part's <c>Content-Type</c> where the argument names none; <c>application/octet-stream</c> by default.</param>
    /// <param name="asBase64">Whether the part holds the file as Base64 instead of its bytes; not by default.</param>
    public void File(string name, Argument value, string mediaType = "application/octet-stream", bool asBase64 = false)
    {
        if (value.Value.Kind != JsonValueKind.Array)
        {
            File(name, value, value.Value, mediaType, asBase64);
            return;
        }

        foreach (var item in value.Value.Items)
        {
            File(name, value, item, mediaType, asBase64);
        }
    }

    /// <summary>Writes every member of an object as a field.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="written">The names of members that are written by themselves.</param>
    public void Fields(Argument value, params ReadOnlySpan<string> written)
    {
        if (value.Value.Kind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in value.Value.Members)
        {
            if (!member.IsOneOf(written))
            {
                Field(member.Name.Copy(), member.Value);
            }
        }
    }

    /// <summary>Ends the form and makes it the request's body.</summary>
    public void End()
    {
        if (_required || _buffer.Length > 0)
        {
            _buffer.Append("--");
            _buffer.Append(_boundary);
            _buffer.Append("--\r\n");
            _request.SetBody(_buffer.Bytes, "multipart/form-data; boundary=" + _boundary);
        }
    }

    private void Field(string name, JsonValue value)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            Part(name, value, null);
            return;
        }

        foreach (var item in value.Items)
        {
            Part(name, item, null);
        }
    }

    private void File(string name, Argument argument, JsonValue value, string mediaType, bool asBase64)
    {
        if (!GivenFile.TryRead(argument, value, out var file))
        {
            return;
        }

        Head(name, file.FileName ?? "file", file.MediaType ?? mediaType, asBase64);
        if (asBase64)
        {
            _buffer.AppendBase64(file.Content);
        }
        else
        {
            _buffer.Append(file.Content);
        }

        _buffer.Append("\r\n");
    }

    private void Part(string name, JsonValue value, string? mediaType)
    {
        if (ValueText.IsNothing(value))
        {
            return;
        }

        var isText = value.Kind is not (JsonValueKind.Object or JsonValueKind.Array);
        Head(name, null, mediaType ?? (isText ? null : "application/json"));
        _buffer.Append(ValueText.Of(value));
        _buffer.Append("\r\n");
    }

    private void Head(string name, string? fileName, string? mediaType, bool asBase64 = false)
    {
        _buffer.Append("--");
        _buffer.Append(_boundary);
        _buffer.Append("\r\nContent-Disposition: form-data; name=\"");
        _buffer.Append(Escaped(name));
        if (fileName is not null)
        {
            _buffer.Append("\"; filename=\"");
            _buffer.Append(Escaped(fileName));
        }

        _buffer.Append("\"\r\n");
        if (mediaType is not null)
        {
            _buffer.Append("Content-Type: ");
            _buffer.Append(mediaType);
            _buffer.Append("\r\n");
        }

        _buffer.Append(asBase64 ? "Content-Transfer-Encoding: base64\r\n\r\n" : "\r\n");
    }

    // As browsers do: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data. What needs no escape is not copied.
    private static string Escaped(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
