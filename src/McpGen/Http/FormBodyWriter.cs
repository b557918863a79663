using System;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a body of <c>application/x-www-form-urlencoded</c> from arguments: pairs as in a query.</summary>
public sealed class FormBodyWriter
{
    private readonly RequestWriter _request;
    private readonly QueryWriter _pairs = new("&");
    private string _mediaType = "";
    private bool _required;

    internal FormBodyWriter(RequestWriter request) => _request = request;

    internal FormBodyWriter Begin(string mediaType, bool required)
    {
        (_mediaType, _required) = (mediaType, required);
        _pairs.Clear();
        return this;
    }

    /// <summary>Writes a field: an array as one pair for each item, an object as JSON; nothing when the argument is absent, null or empty of items.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument.</param>
    public void Field(string name, Argument value) => _pairs.AppendField(name, value);

    /// <summary>Writes a field in a style that the document states; nothing when the argument is absent, null or empty of items.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How arrays and objects are written.</param>
    /// <param name="explode">Whether each item or member is a pair of its own; so by default.</param>
    /// <param name="allowReserved">Whether reserved characters that cannot end the value stay as they are; not by default.</param>
    public void Field(string name, Argument value, ParameterStyle style, bool explode = true, bool allowReserved = false) =>
        _pairs.Append(name, value, style, explode, allowReserved);

    /// <summary>Writes a fixed field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="fixedValue">Its value, not encoded.</param>
    public void Field(string name, string fixedValue) => _pairs.Append(name, fixedValue);

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
                _pairs.AppendMember(member);
            }
        }
    }

    /// <summary>Ends the form and makes it the request's body.</summary>
    public void End()
    {
        // Members of objects may be fields too, as in a query.
        _pairs.Check();
        if (_required || _pairs.Text.Length > 0)
        {
            var body = new byte[_pairs.Text.Length];
            Encoding.ASCII.GetBytes(_pairs.Text, body);
            _request.SetBody(body, _mediaType);
        }
    }
}
