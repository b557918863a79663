using System.Globalization;

namespace McpGen.Results;

/// <summary>Numbers of bytes for people.</summary>
internal static class ByteSize
{
    /// <summary>For example <c>4 KB</c>, where a KB is 1,024 bytes.</summary>
    public static string Words(long bytes) => bytes switch
    {
        >= 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB"),
        >= 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        1 => "1 byte",
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
    };
}
