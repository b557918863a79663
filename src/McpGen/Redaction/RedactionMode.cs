namespace McpGen.Redaction;

/// <summary>What stands where something was redacted.</summary>
public enum RedactionMode
{
    /// <summary>A mask in its place: <c>[redacted]</c>.</summary>
    Mask,

    /// <summary>Nothing: a field is left out, a value found by its form is cut from its text.</summary>
    Remove,
}
