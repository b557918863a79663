namespace McpGen.Protocol;

/// <summary>What a JSON-RPC message asks of its receiver.</summary>
internal enum JsonRpcKind
{
    /// <summary>Has an id and is owed an answer.</summary>
    Request,

    /// <summary>Has no id and is never answered.</summary>
    Notification,

    /// <summary>Answers a request of ours; a gateway sends none, so these are ignored.</summary>
    Response,
}
