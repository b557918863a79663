namespace McpGen.Protocol;

/// <summary>What became of a message. Transports that have statuses of their own map it; stdio only asks whether there is something to write.</summary>
internal enum Reply
{
    /// <summary>Nothing is to be written: a notification, a response, or a request that was cancelled.</summary>
    None,

    /// <summary>The method was carried out, with a result or with an error of its own.</summary>
    Answered,

    /// <summary>The request's envelope is wrong; nothing was carried out.</summary>
    BadRequest,

    /// <summary>A modern request names a method that is not served.</summary>
    UnknownMethod,
}
