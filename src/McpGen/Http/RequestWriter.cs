#pragma warning disable CA1822
using System;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes one HTTP request from checked arguments. What would leave its place in the request is an argument error, never a request.</summary>
public sealed class RequestWriter
{
    private readonly ArgumentErrors _errors;

    internal RequestWriter(ArgumentErrors errors) => _errors = errors;

    /// <summary>Appends fixed text to the path.</summary>
    /// <param name="literal">The text, percent-encoded already.</param>
    public RequestWriter Path(string literal) => this;

    /// <summary>Appends an argument to the path, percent-encoded.</summary>
    /// <param name="value">The argument; it must not be absent, null or empty.</param>
    /// <param name="style">Simple, matrix or label; simple by default.</param>
    /// <param name="name">The parameter's name, which matrix style writes.</param>
    /// <param name="explode">Whether each item or member stands for itself; not by default.</param>
    public RequestWriter Path(Argument value, ParameterStyle style = ParameterStyle.Simple, string name = "", bool explode = false) => this;

    /// <summary>Appends an argument to the query; nothing when it is absent or null.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How arrays and objects are written; form by default.</param>
    /// <param name="explode">Whether each item or member is a pair of its own; so by default.</param>
    /// <param name="allowReserved">Whether reserved characters that cannot end the value stay as they are; not by default.</param>
    public void Query(string name, Argument value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
    }

    /// <summary>Appends a fixed pair to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="fixedValue">Its value, not encoded.</param>
    public void Query(string name, string fixedValue)
    {
    }

    /// <summary>Adds a header; nothing when the argument is absent or null.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The argument; only visible ASCII and spaces can be sent.</param>
    /// <param name="explode">Whether members of an object are written <c>key=value</c>; not by default.</param>
    public void Header(string name, Argument value, bool explode = false)
    {
    }

    /// <summary>Adds a fixed header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="fixedValue">Its value.</param>
    public void Header(string name, string fixedValue)
    {
    }

    /// <summary>Adds a cookie, percent-encoded; nothing when the argument is absent or null.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How arrays and objects are written; form by default.</param>
    /// <param name="explode">Whether each item or member is a cookie of its own; so by default.</param>
    public void Cookie(string name, Argument value, ParameterStyle style = ParameterStyle.Form, bool explode = true)
    {
    }

    /// <summary>Adds a fixed cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="fixedValue">Its value, not encoded.</param>
    public void Cookie(string name, string fixedValue)
    {
    }

    /// <summary>Makes an argument the whole body; no body when it is absent.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    public void JsonBody(Argument value, string mediaType = "application/json")
    {
    }

    /// <summary>Makes fixed JSON the whole body.</summary>
    /// <param name="fixedJson">The JSON.</param>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    public void JsonBody(ReadOnlySpan<byte> fixedJson, string mediaType = "application/json")
    {
    }

    /// <summary>Starts a body that is an object put together from arguments.</summary>
    /// <param name="mediaType">The <c>Content-Type</c>; <c>application/json</c> by default.</param>
    /// <param name="required">Whether an empty object is sent when no property was written; otherwise no body is. So by default.</param>
    public JsonBodyWriter JsonObject(string mediaType = "application/json", bool required = true) => new();

    internal void CheckPath()
    {
    }
}
