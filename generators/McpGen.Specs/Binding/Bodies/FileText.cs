using System;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>Files that a manifest fixes, which the gateway could only fail to send.</summary>
internal static class FileText
{
    /// <summary>Whether a value, or the <c>data</c> in it, is Base64 or a <c>data:</c> URI, or each of a list is.</summary>
    public static bool IsFile(SpecNode value)
    {
        if (value.Kind == NodeKind.Array)
        {
            foreach (var item in value.Items)
            {
                if (!IsFile(item))
                {
                    return false;
                }
            }

            return true;
        }

        var text = value.Kind == NodeKind.Object ? value["data"]?.Scalar : value.Scalar;
        return text is not null && (IsBase64(text) || IsDataUri(text));
    }

    private static bool IsDataUri(string text)
    {
        var comma = text.IndexOf(',');
        return text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && comma > 0
            && (!text.Substring(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) || IsBase64(Uri.UnescapeDataString(text.Substring(comma + 1))));
    }

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
