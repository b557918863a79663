using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes one HTTP request from checked arguments. What would leave its place in the request is an argument error, never a request.</summary>
public sealed class RequestWriter
{
    private readonly PathWriter _path = new();
    private readonly QueryWriter _query = new("&");
    private readonly QueryWriter _cookies = new("; ");
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private readonly TextBuffer _headerText = new();
    private JsonBodyWriter? _jsonBody;
    private FormBodyWriter? _formBody;
    private MultipartBodyWriter? _multipartBody;

    internal RequestWriter()
    {
    }

    internal List<KeyValuePair<string, string>> Headers => _headers;

    internal string Cookies => _cookies.ToString();

    /// <summary>Makes the boundary of a multipart body.</summary>
    internal Func<string> CreateBoundary { get; set; } = MultipartBoundary.Create;

    internal ReadOnlyMemory<byte>? Body { get; private set; }

    internal string BodyMediaType { get; private set; } = "";

    /// <summary>Path and query as they are sent, after the upstream's base path.</summary>
    internal string Target => Url("");

    /// <summary>The URL: what stands before path and query, and these as they are sent.</summary>
    internal string Url(string prefix)
    {
        var path = _path.Text;
        var query = _query.Text;
        var length = prefix.Length + (path is ['/', ..] ? 0 : 1) + path.Length + (query.Length == 0 ? 0 : 1 + query.Length);
        return string.Create(length, (Prefix: prefix, Path: _path, Query: _query), static (url, parts) =>
        {
            parts.Prefix.CopyTo(url);
            url = url[parts.Prefix.Length..];
            if (parts.Path.Text is not ['/', ..])
            {
                url[0] = '/';
                url = url[1..];
            }

            parts.Path.Text.CopyTo(url);
            url = url[parts.Path.Text.Length..];
            if (!url.IsEmpty)
            {
                // Documents put query strings into paths.
                url[0] = parts.Path.Text.Contains('?') ? '&' : '?';
                parts.Query.Text.CopyTo(url[1..]);
            }
        });
    }

    /// <summary>Appends fixed text to the path.</summary>
    /// <param name="literal">The text, percent-encoded already.</param>
    public RequestWriter Path(string literal)
    {
        _path.Append(literal);
        return this;
    }

    /// <summary>Appends an argument to the path, percent-encoded.</summary>
    /// <param name="value">The argument; where it stands alone between slashes it must not be absent, null or empty.</param>
    /// <param name="style">Simple, matrix, label, JSON, or delimited as in OpenAPI 2.0; simple by default.</param>
    /// <param name="name">The parameter's name, which matrix style writes.</param>
    /// <param name="explode">Whether each item or member stands for itself; not by default.</param>
    /// <param name="allowReserved">Whether slashes and other characters that cannot end a path stay as they are (<c>{+name}</c>); not by default.</param>
    public RequestWriter Path(
        Argument value, ParameterStyle style = ParameterStyle.Simple, string name = "", bool explode = false, bool allowReserved = false)
    {
        _path.Append(value, style, name, explode, allowReserved);
        return this;
    }

    /// <summary>Appends an argument to the query; nothing when it is absent, null or empty of items.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How arrays and objects are written; form by default.</param>
    /// <param name="explode">Whether each item or member is a pair of its own; so by default.</param>
    /// <param name="allowReserved">Whether reserved characters that cannot end the value stay as they are; not by default.</param>
    public void Query(string name, Argument value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false) =>
        _query.Append(name, value, style, explode, allowReserved);

    /// <summary>Appends a fixed pair to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="fixedValue">Its value, not encoded.</param>
    public void Query(string name, string fixedValue) => _query.Append(name, fixedValue);

    /// <summary>Makes an object the whole query (3.2's <c>in: querystring</c>); nothing when it is absent, null or empty of members.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="style">Form writes each member as a field of a form, JSON the value as it is; form by default.</param>
    public void QueryString(Argument value, ParameterStyle style = ParameterStyle.Form)
    {
        if (ValueText.IsNothing(value.Value))
        {
            return;
        }

        if (style == ParameterStyle.Json)
        {
            _query.AppendJson(value);
        }
        else if (value.Value.Kind == JsonValueKind.Object)
        {
            foreach (var member in value.Value.Members)
            {
                _query.AppendMember(member);
            }
        }
    }

    /// <summary>Adds a header; nothing when the argument is absent, null or empty of items.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The argument; only visible ASCII and spaces can be sent.</param>
    /// <param name="explode">Whether members of an object are written <c>key=value</c>; not by default.</param>
    /// <param name="style">Simple, JSON, or delimited as in OpenAPI 2.0; simple by default.</param>
    public void Header(string name, Argument value, bool explode = false, ParameterStyle style = ParameterStyle.Simple)
    {
        if (ValueText.IsNothing(value.Value))
        {
            return;
        }

        // A tab between items is well-formed (RFC 9110 §5.5); within one it is refused like every other control character.
        WriteHeader(value.Value, style, ",", explode);
        if (!HeaderFence.IsValue(_headerText.Text))
        {
            value.Fail("must hold visible ASCII characters and spaces only, it is sent as a header");
            return;
        }

        var separator = style switch
        {
            ParameterStyle.SpaceDelimited => " ",
            ParameterStyle.PipeDelimited => "|",
            ParameterStyle.TabDelimited => "\t",
            _ => null,
        };
        if (separator is not null)
        {
            WriteHeader(value.Value, style, separator, explode);
        }

        AddHeader(name, _headerText.ToString());
    }

    /// <summary>Adds a fixed header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="fixedValue">Its value.</param>
    /// <exception cref="ArgumentException">The name is not a header's, or one that frames the message; or the value cannot be sent.</exception>
    public void Header(string name, string fixedValue)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!HeaderFence.IsValue(fixedValue))
        {
            throw new ArgumentException($"The header '{name}' cannot be sent.", nameof(fixedValue));
        }

        AddHeader(name, fixedValue);
    }

    /// <summary>Adds a cookie, percent-encoded except in the style <see cref="ParameterStyle.Cookie"/>; nothing when the argument is absent, null or empty of items.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How arrays and objects are written; form by default.</param>
    /// <param name="explode">Whether each item or member is a cookie of its own; so by default.</param>
    public void Cookie(string name, Argument value, ParameterStyle style = ParameterStyle.Form, bool explode = true)
    {
        if (style == ParameterStyle.Cookie && !CookieFence.Allows(value.Value, explode))
        {
            value.Fail("must hold characters of cookies only: visible ASCII but quotes, commas, semicolons and backslashes");
            return;
        }

        _cookies.Append(name, value, style, explode, allowReserved: false);
    }

    /// <summary>Adds a fixed cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="fixedValue">Its value, not encoded.</param>
    public void Cookie(string name, string fixedValue) => _cookies.Append(name, fixedValue);

    /// <summary>Makes an argument the whole body; no body when it is absent. Numbers keep their text.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    public void JsonBody(Argument value, string mediaType = "application/json")
    {
        if (value.IsPresent)
        {
            SetBody(value.Value.Raw, mediaType);
        }
    }

    /// <summary>Makes fixed JSON the whole body.</summary>
    /// <param name="fixedJson">The JSON.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    public void JsonBody(ReadOnlySpan<byte> fixedJson, string mediaType = "application/json") => SetBody(fixedJson, mediaType);

    /// <summary>Starts a body that is an object put together from arguments.</summary>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    /// <param name="required">Whether an empty object is sent when no property was written; otherwise no body is. So by default.</param>
    public JsonBodyWriter JsonObject(string mediaType = "application/json", bool required = true) =>
        (_jsonBody ??= new(this)).Begin(mediaType, required);

    /// <summary>Starts a body of <c>application/x-www-form-urlencoded</c>.</summary>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/x-www-form-urlencoded</c> by default.</param>
    /// <param name="required">Whether an empty form is sent when no field was written; otherwise no body is. So by default.</param>
    public FormBodyWriter Form(string mediaType = "application/x-www-form-urlencoded", bool required = true) =>
        (_formBody ??= new(this)).Begin(mediaType, required);

    /// <summary>Starts a body of <c>multipart/form-data</c>.</summary>
    /// <param name="required">Whether an empty form is sent when no part was written; otherwise no body is. So by default.</param>
    public MultipartBodyWriter Multipart(bool required = true) => (_multipartBody ??= new(this)).Begin(CreateBoundary(), required);

    /// <summary>Makes an argument the whole body as text in UTF-8: a string as it is, anything else as JSON. No body when it is absent or null.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="mediaType">The <c>Content-Type</c>.</param>
    public void TextBody(Argument value, string mediaType)
    {
        if (value.Value.Kind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            var text = ValueText.Of(value.Value);
            var body = new byte[Encoding.UTF8.GetByteCount(text)];
            Encoding.UTF8.GetBytes(text, body);
            SetBody(body, mediaType);
        }
    }

    /// <summary>Makes fixed text the whole body, in UTF-8.</summary>
    /// <param name="fixedText">The text.</param>
    /// <param name="mediaType">The <c>Content-Type</c>.</param>
    public void TextBody(string fixedText, string mediaType) => SetBody(Encoding.UTF8.GetBytes(fixedText), mediaType);

    /// <summary>Makes a file the whole body; no body when the argument is absent or null.</summary>
    /// <param name="value">The argument: Base64, a <c>data:</c> URI, or an object with <c>data</c> and perhaps <c>mediaType</c>.</param>
    /// <param name="mediaType">The <c>Content-Type</c>, or a range such as <c>image/*</c> within which the argument names one.</param>
    public void BinaryBody(Argument value, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        if (GivenFile.TryRead(value, value.Value, out var file))
        {
            var isRange = mediaType.Contains('*', StringComparison.Ordinal);
            if (isRange && mediaType != "*/*" && file.MediaType is null)
            {
                value.Fail($"must have a mediaType of {mediaType}");
            }
            else if (isRange && file.MediaType is { } given && !MediaTypeText.IsIn(given, mediaType))
            {
                value.Fail($"must have a mediaType of {mediaType}, is {ShownText.Plain(given)}");
            }
            else
            {
                SetBody(file.Content, isRange ? file.MediaType ?? "application/octet-stream" : mediaType);
            }
        }
    }

    /// <summary>Makes an argument the whole body as XML; no body when it is absent or null.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="shape">What it and everything in it is called.</param>
    /// <param name="mediaType">The <c>Content-Type</c>.</param>
    public void XmlBody(Argument value, XmlShape shape, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (value.Value.Kind is not (JsonValueKind.Undefined or JsonValueKind.Null) && XmlBodyWriter.Write(value, shape) is { } body)
        {
            SetBody(body, mediaType);
        }
    }

    /// <summary>Judges what only the finished request shows; must be the last thing before it is sent.</summary>
    internal void Check()
    {
        _path.Check();
        _query.Check();
        _cookies.Check();
    }

    /// <summary>Forgets the request, for the next one to be written.</summary>
    internal void Clear()
    {
        _path.Clear();
        _query.Clear();
        _cookies.Clear();
        _headers.Clear();
        Body = null;
        BodyMediaType = "";
    }

    /// <summary>Makes a copy of some bytes the body.</summary>
    internal void SetBody(ReadOnlySpan<byte> body, string mediaType) => SetBody(body.ToArray(), mediaType);

    /// <summary>Makes bytes that nobody else writes to the body.</summary>
    internal void SetBody(byte[] body, string mediaType)
    {
        Body = body;
        BodyMediaType = mediaType;
    }

    // Items are not encoded in headers (OpenAPI 3.1 §4.8.12.1), so a comma in one looks like two.
    private void WriteHeader(JsonValue value, ParameterStyle style, string separator, bool explode)
    {
        _headerText.Clear();
        if (style == ParameterStyle.Json)
        {
            ValueText.AppendAsciiJson(_headerText, value);
        }
        else
        {
            ListWriter.Append(_headerText, value, separator, explode ? "=" : separator, kept: null);
        }
    }

    private void AddHeader(string name, string value)
    {
        if (!HeaderFence.IsName(name))
        {
            throw new ArgumentException($"The header '{name}' cannot be sent.", nameof(name));
        }

        _headers.Add(new(name, value));
    }
}
