using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using McpGen.Redaction;
using McpGen.Results.Shaping;

namespace McpGen.Tests.Results.Shaping;

/// <summary>What a shaper should make of a whole answer in memory, written down as plainly as can be: a walk over its values.</summary>
internal sealed class ReferenceShaper(int maxItems, int maxBytes, Redactor redactor)
{
    private readonly StringBuilder _json = new();
    private readonly List<Cut> _cuts = [];
    private readonly List<(string Path, int Shown)> _openArrays = [];
    private int _open;
    private bool _isFull;

    public static (string Json, string Cuts) Shape(string answer, Rules? rules, int maxItems, int maxBytes, Redactor redactor)
    {
        using var document = JsonDocument.Parse(answer);
        var reference = new ReferenceShaper(maxItems, maxBytes, redactor);
        reference.Value(document.RootElement, rules, null, "");
        return (reference._json.Length == 0 ? "null" : reference._json.ToString(), Text(reference._cuts));
    }

    public static string Text(IEnumerable<Cut> cuts) => string.Join("; ", cuts);

    /// <summary>Shows a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="inner">What is shown of it.</param>
    /// <param name="name">The name it is shown under, as it stands between quotes; null for an item.</param>
    /// <param name="path">Where it is shown.</param>
    private void Value(JsonElement value, Rules? inner, string? name, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                if (Begin("{", name, closing: 1, path))
                {
                    Members(value, inner, "", path);
                    End("}");
                }

                break;

            case JsonValueKind.Array:
                if (Begin("[", name, closing: 1, path))
                {
                    Items(value, inner, path);
                    End("]");
                }

                break;

            case JsonValueKind.String:
                var content = JsonContent.Compact(Raw(value)[1..^1]);
                String(Redacted(content), name, path);
                break;

            case JsonValueKind.Number when redactor.HidesNumber(Encoding.UTF8.GetBytes(Raw(value))):
                Begin(redactor.Mode == RedactionMode.Mask ? "\"[redacted]\"" : "null", name, closing: 0, path);
                break;

            default:
                Begin(Raw(value), name, closing: 0, path);
                break;
        }
    }

    private void Members(JsonElement value, Rules? inner, string prefix, string path)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (_isFull)
            {
                return;
            }

            Member(member, inner, prefix, path);
        }
    }

    private void Member(JsonProperty member, Rules? outer, string prefix, string path)
    {
        var raw = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        var plain = JsonContent.Plain(raw);
        var rule = outer?.Of(plain) ?? new(null, FieldAction.Keep);
        var isHidden = redactor.HidesField(Encoding.UTF8.GetBytes(plain));
        if (rule.Action == FieldAction.Remove || (isHidden && redactor.Mode == RedactionMode.Remove))
        {
            return;
        }

        var name = JsonContent.Compact(raw);
        if (rule is { Action: FieldAction.Keep, As: not null })
        {
            name = Encode(rule.As);
        }
        else
        {
            name = Redacted(name);
        }

        name = prefix + name;
        var value = member.Value;
        var memberPath = path + (path.Length > 0 ? "." : "") + PathName(name);
        if ((isHidden || rule.Action == FieldAction.Mask) && value.ValueKind != JsonValueKind.Null)
        {
            Begin("\"[redacted]\"", name, closing: 0, memberPath);
        }
        else if (value.ValueKind == JsonValueKind.Number && redactor.Mode == RedactionMode.Remove && redactor.HidesNumber(Encoding.UTF8.GetBytes(Raw(value))))
        {
            // A member without a value is none.
        }
        else if (rule.Action == FieldAction.Lift && value.ValueKind == JsonValueKind.Object)
        {
            Members(value, rule.Inner, prefix + Encode(rule.As!), path);
        }
        else
        {
            Value(value, rule.Inner, name, memberPath);
        }
    }

    private void Items(JsonElement array, Rules? inner, string path)
    {
        _openArrays.Add((path, 0));
        foreach (var item in array.EnumerateArray().Take(maxItems))
        {
            Value(item, inner, null, path + "[]");
            if (_isFull)
            {
                return;
            }

            _openArrays[^1] = (path, _openArrays[^1].Shown + 1);
        }

        _openArrays.RemoveAt(_openArrays.Count - 1);
        if (array.GetArrayLength() > maxItems)
        {
            Add(new(CutKind.Items, path, maxItems, array.GetArrayLength()));
        }
    }

    private void String(string content, string? name, string path)
    {
        var room = maxBytes - Bytes(_json.ToString()) - _open - Bytes(Before(name)) - 2;
        if (Bytes(content) <= room)
        {
            Begin($"\"{content}\"", name, closing: 0, path);
            return;
        }

        // Whole characters and whole escapes, as many as fit.
        var shown = "";
        foreach (var piece in JsonContent.Pieces(content))
        {
            if (Bytes(shown + piece) > room - 3)
            {
                break;
            }

            shown += piece;
        }

        if (shown.Length > 0)
        {
            Add(new(CutKind.Text, path, Bytes(shown), Bytes(content)));
            Begin($"\"{shown}…\"", name, closing: 0, path);
        }

        Fill(path, name);
    }

    private string Before(string? name) => (_json.Length > 0 && _json[^1] is not ('{' or '[') ? "," : "") + (name is null ? "" : $"\"{name}\":");

    private bool Begin(string value, string? name, int closing, string path)
    {
        var text = Before(name) + value;
        if (Bytes(_json.ToString() + text) + closing + _open > maxBytes)
        {
            Fill(path, name);
            return false;
        }

        _json.Append(text);
        _open += closing;
        return true;
    }

    private void End(string closing)
    {
        _json.Append(closing);
        _open--;
    }

    private void Fill(string path, string? name)
    {
        _isFull = true;
        foreach (var (array, shown) in _openArrays)
        {
            Add(new(CutKind.Items, array, shown, null));
        }

        // The value itself is not shown: what is around it is cut.
        var end = name is null ? path.Length - 2 : path.Length - PathName(name).Length;
        end = Math.Max(0, end - (end > 0 && name is not null ? 1 : 0));
        Add(new(CutKind.Size, path[..end], Bytes(_json.ToString()) + _open, null));
    }

    /// <summary>A content without values found by their form, which are looked for in the text itself.</summary>
    private string Redacted(string content) =>
        redactor.HasDetectors && redactor.TryRedact(Encoding.UTF8.GetBytes(JsonContent.Plain(content)), out var redacted)
            ? JsonContent.Escape(Encoding.UTF8.GetString(redacted))
            : content;

    private void Add(Cut cut)
    {
        cut = cut with { Path = JsonContent.Plain(cut.Path) };
        if (_cuts.Count < 16 && !_cuts.Exists(known => known.Kind == cut.Kind && known.Path == cut.Path))
        {
            _cuts.Add(cut);
        }
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static string Raw(JsonElement value) => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));

    private static string Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string PathName(string name)
    {
        var shown = "";
        foreach (var piece in JsonContent.Pieces(name))
        {
            if (Bytes(shown + piece) > 64)
            {
                return shown + "…";
            }

            shown += piece;
        }

        return shown;
    }
}
