namespace McpGen.Arguments;

/// <summary>One thing wrong with a call's arguments.</summary>
/// <param name="Pointer">Where: a JSON pointer; empty for the arguments as a whole.</param>
/// <param name="Message">What is expected, for example <c>must have at most 2000 characters, has 2400</c>. It never holds a value of the call.</param>
public sealed record ArgumentError(string Pointer, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Pointer.Length == 0 ? "arguments: " + Message : Pointer + ": " + Message;
}
