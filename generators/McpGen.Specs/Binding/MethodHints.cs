using System.Collections.Generic;
using McpGen.Specs.Manifest;

namespace McpGen.Specs.Binding;

/// <summary>What the HTTP method alone says about a tool's effects (RFC 9110 §9.2).</summary>
internal static class MethodHints
{
    private static readonly HashSet<string> Safe = ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"];
    private static readonly HashSet<string> Overwriting = ["PUT", "DELETE"];

    /// <summary>All four annotations of a method, where somebody may have stated that the tool changes nothing.</summary>
    public static AnnotationsEntry Of(string method, bool? readOnly = null)
    {
        method = method.ToUpperInvariant();
        var changesNothing = readOnly ?? Safe.Contains(method);
        return new(changesNothing, !changesNothing && Overwriting.Contains(method), changesNothing || Overwriting.Contains(method), true);
    }
}
