namespace McpGen.Specs.Model;

/// <summary>How the tools of a gateway are found that lists a search instead of them.</summary>
/// <param name="Words">The index: a line for each word.</param>
/// <param name="Lines">What a search shows: a line for each tool, in their order.</param>
/// <param name="Facade">What is told of all tools together.</param>
public sealed record SearchModel(EquatableArray<string> Words, EquatableArray<string> Lines, FacadeModel Facade);

/// <summary>What the tools that stand for all others say.</summary>
/// <param name="Listed">The names of tools that are listed besides.</param>
/// <param name="IsReadOnly">Whether no tool changes anything.</param>
/// <param name="IsDestructive">Whether some tool may destroy or overwrite something.</param>
/// <param name="IsIdempotent">Whether every tool can be called twice with no further effect.</param>
/// <param name="IsOpenWorld">Whether some tool reaches things outside the gateway.</param>
public sealed record FacadeModel(EquatableArray<string> Listed, bool IsReadOnly, bool IsDestructive, bool IsIdempotent, bool IsOpenWorld);
