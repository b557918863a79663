using System;

namespace McpGen.Specs.JsonPaths;

/// <summary>Why a text is no JSONPath.</summary>
/// <param name="Index">The character of the text that is wrong.</param>
/// <param name="Message">What is wrong, as the end of a sentence.</param>
internal sealed record JsonPathFault(int Index, string Message);

/// <summary>Leaves the parser from deep inside.</summary>
#pragma warning disable CA1032 // Without a fault it would mean nothing.
internal sealed class JsonPathFaultException(JsonPathFault fault) : Exception(fault.Message)
#pragma warning restore CA1032
{
    public JsonPathFault Fault { get; } = fault;
}

/// <summary>A query took more steps than any sensible one does.</summary>
#pragma warning disable CA1032 // It has nothing to say but that.
internal sealed class JsonPathLimitException() : Exception("too many steps");
#pragma warning restore CA1032
