using System;
using System.Buffers;
using System.Text.Json;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>The parts of answers in which a gateway tells of itself.</summary>
internal static class ServerDescription
{
    /// <summary>Writes one JSON object.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, JsonRpcWriter.Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    /// <summary>Writes what the server can do: tools, which do not change while it runs.</summary>
    public static void WriteCapabilities(Utf8JsonWriter json)
    {
        json.WriteStartObject("capabilities"u8);
        json.WriteStartObject("tools"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes name, version and title.</summary>
    public static void WriteServerInfo(Utf8JsonWriter json, ReadOnlySpan<byte> member, GatewayOptions options)
    {
        json.WriteStartObject(member);
        json.WriteString("name"u8, options.Name);
        json.WriteString("version"u8, options.Version);
        if (options.Title is not null)
        {
            json.WriteString("title"u8, options.Title);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes what the gateway tells the model, if anything.</summary>
    public static void WriteInstructions(Utf8JsonWriter json, GatewayOptions options)
    {
        if (options.Instructions is not null)
        {
            json.WriteString("instructions"u8, options.Instructions);
        }
    }
}
