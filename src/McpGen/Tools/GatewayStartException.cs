using System;

namespace McpGen.Tools;

/// <summary>A gateway cannot start; the message says which setting is wrong and where it is used, and holds no secret.</summary>
public sealed class GatewayStartException : Exception
{
    /// <summary>A start that failed for a reason not told.</summary>
    public GatewayStartException()
    {
    }

    /// <summary>A start that failed.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public GatewayStartException(string message)
        : base(message)
    {
    }

    /// <summary>A start that failed because of something else.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What failed.</param>
    public GatewayStartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
