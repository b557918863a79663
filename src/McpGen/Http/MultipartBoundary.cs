using System.Security.Cryptography;

namespace McpGen.Http;

/// <summary>The line between the parts of a body (RFC 2046 §5.1.1).</summary>
internal static class MultipartBoundary
{
    /// <summary>A new one. No argument can hold it, and so none can end its part, because nobody can guess it.</summary>
    public static string Create() => "mcpgen-" + RandomNumberGenerator.GetHexString(32, lowercase: true);
}
