using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a body of <c>multipart/form-data</c> (RFC 7578) from arguments: text fields, JSON fields and files.</summary>
public sealed class MultipartBodyWriter
{
    private readonly RequestWriter _request;
    private readonly string _boundary;
    private readonly bool _required;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    internal MultipartBodyWriter(RequestWriter request, string boundary, bool required)
    {
        _request = request;
        _boundary = boundary;
        _required = required;
    }

    /// <summary>
    /// Writes a field: text without a type, an object as a part of <c>application/json</c>, an array as one part for each item; nothing when the
    /// argument is absent, null or empty of items.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument.</param>
    public void Field(string name, Argument value)
    {
        if (value.Value.Kind == JsonValueKind.Array)
        {
            foreach (var item in value.Value.Items)
            {
                Part(name, item, null);
            }
        }
        else
        {
            Part(name, value.Value, null);
        }
    }

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
        Content(Encoding.UTF8.GetBytes(fixedValue));
    }

    /// <summary>Writes a file, or each of an array of files; nothing when the argument is absent or null.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument: Base64, a <c>data:</c> URI, or an object with <c>data</c> and perhaps <c>fileName</c> and <c>mediaType</c>.</param>
    /// <param name="mediaType">The part's <c>Content-Type</c> where the argument names none; <c>application/octet-stream</c> by default.</param>
    /// <param name="asBase64">Whether the part holds the file as Base64 instead of its bytes; not by default.</param>
    public void File(string name, Argument value, string mediaType = "application/octet-stream", bool asBase64 = false)
    {
        foreach (var given in GivenFile.Read(value))
        {
            Head(name, given.FileName ?? "file", given.MediaType ?? mediaType, asBase64);
            Content(asBase64 ? Encoding.ASCII.GetBytes(Convert.ToBase64String(given.Content)) : given.Content);
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
            if (!written.Contains(member.Name.Copy()))
            {
                Field(member.Name.Copy(), value.Property(member.Name.Copy()));
            }
        }
    }

    /// <summary>Ends the form and makes it the request's body.</summary>
    public void End()
    {
        if (_required || _buffer.WrittenCount > 0)
        {
            Text("--" + _boundary + "--\r\n");
            _request.SetBody(_buffer.WrittenMemory, "multipart/form-data; boundary=" + _boundary);
        }
    }

    private void Part(string name, JsonValue value, string? mediaType)
    {
        if (ValueText.IsNothing(value))
        {
            return;
        }

        var isText = value.Kind is not (JsonValueKind.Object or JsonValueKind.Array);
        Head(name, null, mediaType ?? (isText ? null : "application/json"));
        Content(Encoding.UTF8.GetBytes(ValueText.Of(value)));
    }

    private void Head(string name, string? fileName, string? mediaType, bool asBase64 = false)
    {
        Text("--" + _boundary + "\r\nContent-Disposition: form-data; name=\"" + Escaped(name) + "\"");
        Text(fileName is null ? "\r\n" : "; filename=\"" + Escaped(fileName) + "\"\r\n");
        Text(mediaType is null ? "" : "Content-Type: " + mediaType + "\r\n");
        Text(asBase64 ? "Content-Transfer-Encoding: base64\r\n\r\n" : "\r\n");
    }

    private void Content(ReadOnlySpan<byte> content)
    {
        _buffer.Write(content);
        Text("\r\n");
    }

    private void Text(string text) => Encoding.UTF8.GetBytes(text, _buffer);

    // As browsers do: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data.
    private static string Escaped(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
