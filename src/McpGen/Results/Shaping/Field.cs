using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace McpGen.Results.Shaping;

/// <summary>What happens to a member of an object in an answer.</summary>
public sealed class Field
{
    /// <summary>Any member, shown as it is.</summary>
    internal static readonly Field Shown = new(null, FieldAction.Keep);

    /// <summary>Any member, left out.</summary>
    internal static readonly Field LeftOut = new(null, FieldAction.Remove);

    private Field(string? name, FieldAction action, string? shownAs = null)
    {
        Name = name is null ? null : Encoding.UTF8.GetBytes(name);
        Action = action;
        As = shownAs is null ? null : JsonEncodedText.Encode(shownAs, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray();
    }

    /// <summary>The member's name in UTF-8; null for every member that no other field names.</summary>
    internal byte[]? Name { get; }

    internal FieldAction Action { get; }

    /// <summary>
    /// The name under which the member is shown, as it stands between quotes; null for its own. Of a lifted field, what is put before its members' names.
    /// </summary>
    internal byte[]? As { get; }

    /// <summary>What is shown of the member's value; null for all of it.</summary>
    internal Projection? Inner { get; private init; }

    /// <summary>Shows a member.</summary>
    /// <param name="name">Its name; null for every member that no other field names.</param>
    /// <param name="inner">What is shown of its value; all of it by default.</param>
    /// <param name="shownAs">A new name; its own by default.</param>
    /// <exception cref="ArgumentException">A new name for every member.</exception>
    public static Field Keep(string? name, Projection? inner = null, string? shownAs = null) =>
        name is null && shownAs is not null
            ? throw new ArgumentException("Members of any name cannot all have the same new one.", nameof(shownAs))
            : new(name, FieldAction.Keep, shownAs) { Inner = inner };

    /// <summary>
    /// Shows the members of an object in the place of the object itself. What is no object stays in its place and keeps its name. Of a lifted object in a lifted
    /// object, both prefixes are put before the names, the outer one first.
    /// </summary>
    /// <param name="name">The object's name.</param>
    /// <param name="prefix">What is put before the names of its members, for example <c>customer_</c>.</param>
    /// <param name="inner">Which of its members are shown; all by default.</param>
    public static Field Lift(string name, string prefix, Projection? inner = null) => new(name, FieldAction.Lift, prefix) { Inner = inner };

    /// <summary>Shows a member with its value replaced by <c>"[redacted]"</c>; null stays null.</summary>
    /// <param name="name">Its name; null for every member that no other field names.</param>
    public static Field Mask(string? name) => new(name, FieldAction.Mask);

    /// <summary>Leaves a member out.</summary>
    /// <param name="name">Its name.</param>
    public static Field Remove(string name) => new(name, FieldAction.Remove);
}
