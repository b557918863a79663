namespace McpGen.Tools;

/// <summary>How a call ended.</summary>
public enum ToolOutcome
{
    /// <summary>The tool did its work.</summary>
    Succeeded,

    /// <summary>The call was refused before any request was sent: unknown tool or wrong arguments.</summary>
    Rejected,

    /// <summary>The upstream could not be reached, or answered with an error.</summary>
    UpstreamFailed,

    /// <summary>The upstream did not answer in time.</summary>
    TimedOut,

    /// <summary>The client took the call back; nobody waits for the result.</summary>
    Cancelled,

    /// <summary>The gateway itself failed.</summary>
    Faulted,
}
