namespace McpGen.Results;

/// <summary>Why no more was read of an answer.</summary>
internal enum AnswerEnd
{
    /// <summary>It was read to its end, or as far as the tool shows of it.</summary>
    Whole,

    /// <summary>The upstream's limit.</summary>
    Limit,

    /// <summary>The time for the call was over.</summary>
    Deadline,

    /// <summary>The connection broke.</summary>
    Connection,
}
