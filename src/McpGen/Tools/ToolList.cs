using System;
using System.Buffers;
using System.Collections.Generic;

namespace McpGen.Tools;

/// <summary>Joins tool definitions to the answer of <c>tools/list</c>.</summary>
internal static class ToolList
{
    /// <summary>A JSON array on one line: stdio ends a message at a line break.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<McpTool> tools, bool legacy = false)
    {
        var list = new ArrayBufferWriter<byte>(1024);
        list.Write("["u8);
        for (var i = 0; i < tools.Count; i++)
        {
            list.Write(i == 0 ? ""u8 : ","u8);
            WriteOnOneLine(list, legacy ? tools[i].LegacyDefinition : tools[i].Definition);
        }

        list.Write("]"u8);
        return list.WrittenMemory;
    }

    /// <summary>A tool's entry, as it stands in the list.</summary>
    public static ReadOnlyMemory<byte> OnOneLine(McpTool tool)
    {
        var line = new ArrayBufferWriter<byte>(tool.Definition.Length);
        WriteOnOneLine(line, tool.Definition);
        return line.WrittenMemory;
    }

    /// <summary>Drops line breaks and the indentation after them; in JSON both can only stand between tokens.</summary>
    private static void WriteOnOneLine(ArrayBufferWriter<byte> list, ReadOnlySpan<byte> definition)
    {
        while (!definition.IsEmpty)
        {
            var end = definition.IndexOfAny("\r\n"u8);
            list.Write(end < 0 ? definition : definition[..end]);
            definition = end < 0 ? [] : definition[end..].TrimStart("\r\n\t "u8);
        }
    }
}
