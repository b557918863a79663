using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>
/// A file as a model gives it: Base64, a <c>data:</c> URI (RFC 2397), or an object <c>{ data, fileName, mediaType }</c> around one of these.
/// </summary>
/// <param name="Content">The bytes.</param>
/// <param name="FileName">What the file is called; null when not told.</param>
/// <param name="MediaType">What it holds; null when not told.</param>
internal readonly record struct GivenFile(byte[] Content, string? FileName, string? MediaType)
{
    private const string DataScheme = "data:";
    private const string Base64Mark = ";base64";

    /// <summary>Reads a file; one that is not given is none, and one that cannot be read is an argument error.</summary>
    /// <param name="argument">The argument that gets the error.</param>
    /// <param name="value">Its value, or one of its items.</param>
    /// <param name="file">The file.</param>
    public static bool TryRead(Argument argument, JsonValue value, out GivenFile file)
    {
        file = default;
        if (value.Kind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return false;
        }

        var data = value.Kind == JsonValueKind.Object ? value.Member("data") : value;
        if (data.Kind != JsonValueKind.String || Decode(data.Characters) is not { } decoded)
        {
            argument.Fail("must be the file as Base64 or as a data: URI");
            return false;
        }

        file = value.Kind == JsonValueKind.Object
            ? decoded with { FileName = Text(value, "fileName"), MediaType = Text(value, "mediaType") ?? decoded.MediaType }
            : decoded;

        if (file.FileName is { } name && !IsFileName(name))
        {
            argument.Fail("must have a fileName without folders and control characters");
            return false;
        }

        if (file.MediaType is { } type && !MediaTypeText.IsValid(type))
        {
            argument.Fail("must have a mediaType such as image/png");
            return false;
        }

        return true;
    }

    private static string? Text(JsonValue value, string name) =>
        value.Member(name) is { Kind: JsonValueKind.String } member ? member.Copy() : null;

    private static GivenFile? Decode(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase))
        {
            return FromBase64(text) is { } bytes ? new GivenFile(bytes, null, null) : null;
        }

        var comma = text.IndexOf(',');
        if (comma < 0)
        {
            return null;
        }

        var type = text[DataScheme.Length..comma];
        var isBase64 = type.EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase);
        type = isBase64 ? type[..^Base64Mark.Length] : type;
        var data = Uri.UnescapeDataString(text[(comma + 1)..]);
        var content = isBase64 ? FromBase64(data) : Encoding.UTF8.GetBytes(data);
        return content is null ? null : new GivenFile(content, null, type.IsEmpty || type[0] == ';' ? null : type.ToString());
    }

    // In either alphabet of RFC 4648, with or without padding and line breaks: models mix them up. A space tells that it is plain text.
    private static byte[]? FromBase64(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("=\r\n\t ");
        if (text.ContainsAny(' ', '\t'))
        {
            return null;
        }

        var plain = ArrayPool<char>.Shared.Rent(text.Length + 4);
        var length = 0;
        foreach (var c in text)
        {
            if (c is not ('\r' or '\n'))
            {
                plain[length++] = c switch { '-' => '+', '_' => '/', _ => c };
            }
        }

        var bytes = new byte[length * 3 / 4];
        for (; length % 4 != 0; length++)
        {
            plain[length] = '=';
        }

        var isBase64 = Convert.TryFromBase64Chars(plain.AsSpan(0, length), bytes, out var written) && written == bytes.Length;
        ArrayPool<char>.Shared.Return(plain);
        return isBase64 ? bytes : null;
    }

    private static bool IsFileName(string name)
    {
        foreach (var c in name)
        {
            if (char.IsControl(c) || c is '/' or '\\' or '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return name.Length is > 0 and <= 255;
    }
}
