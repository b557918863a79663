using System;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct ArgumentReader
{
    /// <summary>Checks the properties whose name matches (<c>patternProperties</c>).</summary>
    /// <param name="pattern">What must occur in the name.</param>
    /// <param name="check">What each must be.</param>
    public void Matching(Pattern pattern, Check check)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(check);
        if (_object.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in _object.EnumerateObject())
        {
            if (pattern.IsMatch(property.Name))
            {
                check(new Argument(property.Value, _errors, _path, property.Name, 0, isOptional: true));
            }
        }
    }

    /// <summary>Checks the names of all properties (<c>propertyNames</c>).</summary>
    /// <param name="check">What each must be, as a string.</param>
    public void Names(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        if (_object.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in _object.EnumerateObject())
        {
            if (_errors.Branch() is not { } errors)
            {
                _errors.Add(_path?.ToString() ?? "", "has too many properties to be checked");
                return;
            }

            check(new Argument(Text(property), errors, _path, property.Name, 0, isOptional: false));
            foreach (var error in errors.Items)
            {
                _errors.Add(error.Pointer, "has a name that " + error.Message, ArgumentFault.Property);
            }
        }
    }

    /// <summary>Demands properties where another one is given (<c>dependentRequired</c>).</summary>
    /// <param name="name">The one.</param>
    /// <param name="needed">The others.</param>
    public void Dependent(string name, params ReadOnlySpan<string> needed)
    {
        if (!TryGet(name, out _))
        {
            return;
        }

        foreach (var other in needed)
        {
            if (!TryGet(other, out _))
            {
                _errors.Add(ArgumentPath.Pointer(_path, other, 0), $"is required together with {ShownText.Quoted(name)}", ArgumentFault.Property);
            }
        }
    }

    /// <summary>A property's name as a value.</summary>
    private static JsonElement Text(JsonProperty property)
    {
        var raw = JsonEncodedText.Encode(property.Name).EncodedUtf8Bytes;
        Span<byte> quoted = raw.Length < 256 ? stackalloc byte[raw.Length + 2] : new byte[raw.Length + 2];
        raw.CopyTo(quoted[1..]);
        quoted[0] = quoted[^1] = (byte)'"';
        var reader = new Utf8JsonReader(quoted);
        return JsonElement.ParseValue(ref reader);
    }
}
