namespace McpGen.Results.Shaping;

/// <summary>What happens to a member.</summary>
internal enum FieldAction
{
    /// <summary>It is shown.</summary>
    Keep,

    /// <summary>Its members are shown in its place.</summary>
    Lift,

    /// <summary>Its name is shown, its value is not.</summary>
    Mask,

    /// <summary>It is left out.</summary>
    Remove,
}
