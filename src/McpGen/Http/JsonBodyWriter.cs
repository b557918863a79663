#pragma warning disable CA1822
using System;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a body that is a JSON object put together from arguments.</summary>
public sealed class JsonBodyWriter
{
    internal JsonBodyWriter()
    {
    }

    /// <summary>Writes a property; nothing when the argument is absent. Numbers keep their text.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="value">The argument.</param>
    public void Property(string name, Argument value)
    {
    }

    /// <summary>Writes a fixed property.</summary>
    /// <param name="name">The JSON name.</param>
    /// <param name="fixedJson">Its value as JSON.</param>
    public void Property(string name, ReadOnlySpan<byte> fixedJson)
    {
    }

    /// <summary>Ends the object and makes it the request's body.</summary>
    public void End()
    {
    }
}
