using System.Text;

namespace McpGen.Specs.Binding.Json;

/// <summary>Writes one compact JSON object, member by member.</summary>
internal sealed class JsonObjectText
{
    private readonly StringBuilder _json = new("{");

    /// <summary>Whether no member was added.</summary>
    public bool IsEmpty => _json.Length == 1;

    /// <summary>Adds a member whose value is JSON already; null adds nothing.</summary>
    public JsonObjectText Add(string name, string? json)
    {
        if (json is not null)
        {
            _json.Append(IsEmpty ? "" : ",").Append(JsonLiteral.String(name)).Append(':').Append(json);
        }

        return this;
    }

    /// <summary>Adds a member whose value is a text; null adds nothing.</summary>
    public JsonObjectText AddText(string name, string? text) => Add(name, text is null ? null : JsonLiteral.String(text));

    /// <inheritdoc/>
    public override string ToString() => _json + "}";
}
