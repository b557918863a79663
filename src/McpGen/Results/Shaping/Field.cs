namespace McpGen.Results.Shaping;

/// <summary>What happens to a member of an object in an answer.</summary>
public sealed class Field
{
    private Field(string? name, FieldAction action)
    {
        Name = name;
        Action = action;
    }

    /// <summary>The member's name; null for every member that no other field names.</summary>
    internal string? Name { get; }

    internal FieldAction Action { get; }

    /// <summary>The name under which the member is shown; null for its own. Of a lifted field, what its members' names are put behind.</summary>
    internal string? As { get; private init; }

    /// <summary>What is shown of the member's value; null for all of it.</summary>
    internal Projection? Inner { get; private init; }

    /// <summary>Shows a member.</summary>
    /// <param name="name">Its name; null for every member that no other field names.</param>
    /// <param name="inner">What is shown of its value; all of it by default.</param>
    /// <param name="shownAs">A new name; its own by default.</param>
    public static Field Keep(string? name, Projection? inner = null, string? shownAs = null) => new(name, FieldAction.Keep) { Inner = inner, As = shownAs };

    /// <summary>Shows the members of an object in the place of the object itself.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="prefix">What is put before the names of its members, for example <c>customer_</c>.</param>
    /// <param name="inner">Which of its members are shown; all by default.</param>
    public static Field Lift(string name, string prefix, Projection? inner = null) => new(name, FieldAction.Lift) { Inner = inner, As = prefix };

    /// <summary>Shows a member with its value replaced by <c>"[redacted]"</c>.</summary>
    /// <param name="name">Its name; null for every member that no other field names.</param>
    public static Field Mask(string? name) => new(name, FieldAction.Mask);

    /// <summary>Leaves a member out.</summary>
    /// <param name="name">Its name.</param>
    public static Field Remove(string name) => new(name, FieldAction.Remove);
}
