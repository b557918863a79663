using System;
using System.Collections.Generic;
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

    /// <summary>The file, or each of an array of files. One that cannot be read is an argument error and left out.</summary>
    public static IEnumerable<GivenFile> Read(Argument argument)
    {
        if (argument.Value.Kind != JsonValueKind.Array)
        {
            return Read(argument, argument.Value);
        }

        var files = new List<GivenFile>();
        foreach (var item in argument.Value.Items)
        {
            files.AddRange(Read(argument, item));
        }

        return files;
    }

    private static List<GivenFile> Read(Argument argument, JsonValue value)
    {
        if (value.Kind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return [];
        }

        var text = value.Kind == JsonValueKind.Object ? Text(value, "data") : value.Kind == JsonValueKind.String ? value.Copy() : null;
        if (text is null || Decode(text) is not { } file)
        {
            argument.Fail("must be the file as Base64 or as a data: URI");
            return [];
        }

        if (value.Kind == JsonValueKind.Object)
        {
            file = file with { FileName = Text(value, "fileName"), MediaType = Text(value, "mediaType") ?? file.MediaType };
        }

        if (file.FileName is { } name && !IsFileName(name))
        {
            argument.Fail("must have a fileName without folders and control characters");
        }
        else if (file.MediaType is { } type && !MediaTypeText.IsValid(type))
        {
            argument.Fail("must have a mediaType such as image/png");
        }
        else
        {
            return [file];
        }

        return [];
    }

    private static string? Text(JsonValue value, string name) =>
        value.Member(name) is { Kind: JsonValueKind.String } member ? member.Copy() : null;

    private static GivenFile? Decode(string text)
    {
        if (!text.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase))
        {
            return FromBase64(text) is { } bytes ? new GivenFile(bytes, null, null) : null;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return null;
        }

        var type = text[DataScheme.Length..comma];
        var isBase64 = type.EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase);
        type = isBase64 ? type[..^Base64Mark.Length] : type;
        var data = text[(comma + 1)..];
        var content = isBase64 ? FromBase64(Uri.UnescapeDataString(data)) : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(data));
        return content is null ? null : new GivenFile(content, null, type.Length == 0 || type[0] == ';' ? null : type);
    }

    // In either alphabet of RFC 4648, with or without padding and line breaks: models mix them up. A space tells that it is plain text.
    private static byte[]? FromBase64(string text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var c in text.AsSpan().TrimEnd("=\r\n\t "))
        {
            if (c is ' ' or '\t')
            {
                return null;
            }

            if (c is not ('\r' or '\n'))
            {
                plain.Append(c switch { '-' => '+', '_' => '/', _ => c });
            }
        }

        plain.Append('=', (4 - (plain.Length % 4)) % 4);
        var bytes = new byte[plain.Length / 4 * 3];
        return Convert.TryFromBase64String(plain.ToString(), bytes, out var length) ? bytes[..length] : null;
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
