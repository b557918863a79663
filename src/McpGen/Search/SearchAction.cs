namespace McpGen.Search;

/// <summary>What a question wants done, and what a tool does: words such as "create" are in so many tools that rarity says nothing of them.</summary>
internal static class SearchAction
{
    /// <summary>Stands in the index for every tool that creates; it is no word of any text.</summary>
    public const string Create = "=create";

    /// <summary>For every tool that changes.</summary>
    public const string Update = "=update";

    /// <summary>For every tool that deletes.</summary>
    public const string Delete = "=delete";

    /// <summary>For every tool that reads.</summary>
    public const string Read = "=read";

    /// <summary>For every tool that reads several things.</summary>
    public const string List = "=list";

    private static readonly string[] Creating =
        ["create", "add", "new", "make", "open", "insert", "register", "submit", "publish", "upload", "attach", "invite", "write", "store", "start", "generate", "post", "save", "assign", "request", "leave", "set"];

    private static readonly string[] Updating =
        ["update", "edit", "change", "modify", "patch", "set", "adjust", "rename", "replace", "close", "reopen", "mark", "move", "write", "store", "save", "put", "correct", "add", "assign"];

    private static readonly string[] Deleting = ["delete", "remove", "destroy", "drop", "erase", "discard", "clear", "rid", "revoke", "kick", "unassign", "purge"];

    private static readonly string[] Reading =
        ["get", "read", "fetch", "show", "view", "see", "look", "display", "check", "download", "what", "is", "has", "have", "does", "was", "did", "details", "status", "describe", "tell"];

    private static readonly string[] Determiners = ["a", "an", "the", "this", "that", "these", "those", "my", "our", "your", "some", "somebody", "someone", "another"];

    private static readonly string[] Listing = ["list", "all", "which", "who", "whose", "many", "much", "search", "find", "browse", "enumerate", "query", "every", "lookup"];

    /// <summary>What a word says is done, as flags; 0 when it says nothing of that.</summary>
    public static Actions Of(char[] word, int length) =>
        (Holds(Creating, word, length) ? Actions.Create : 0)
        | (Holds(Updating, word, length) ? Actions.Update : 0)
        | (Holds(Deleting, word, length) ? Actions.Delete : 0)
        | (Holds(Reading, word, length) ? Actions.Read : 0)
        | (Holds(Listing, word, length) ? Actions.Read | Actions.List : 0);

    /// <summary>Whether a word stands before what something is done to.</summary>
    public static bool IsDeterminer(char[] word, int length) => Holds(Determiners, word, length);

    private static bool Holds(string[] words, char[] word, int length)
    {
        foreach (var candidate in words)
        {
            var same = candidate.Length == length;
            for (var i = 0; same && i < length; i++)
            {
                same = candidate[i] == word[i];
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What is done.</summary>
[System.Flags]
internal enum Actions
{
    /// <summary>Something new comes to be.</summary>
    Create = 1,

    /// <summary>Something is changed.</summary>
    Update = 2,

    /// <summary>Something goes.</summary>
    Delete = 4,

    /// <summary>Something is read.</summary>
    Read = 8,

    /// <summary>Several things are read.</summary>
    List = 16,
}
