using System.Collections.Generic;

namespace McpGen.Results.Shaping;

/// <summary>
/// Which members of an object are shown, and how. Arrays are transparent: a projection holds for each item, at any depth of arrays, and scalars
/// stay as they are, since answers do not always follow their documents.
/// </summary>
public sealed class Projection
{
    private Projection(bool keepsOthers, IReadOnlyList<Field> fields)
    {
        KeepsOthers = keepsOthers;
        Fields = fields;
    }

    internal bool KeepsOthers { get; }

    internal IReadOnlyList<Field> Fields { get; }

    /// <summary>Shows the fields named here and no others.</summary>
    /// <param name="fields">The fields.</param>
    public static Projection Only(params Field[] fields) => new(false, fields);

    /// <summary>Shows every field; those named here are shown as they say.</summary>
    /// <param name="fields">The fields.</param>
    public static Projection All(params Field[] fields) => new(true, fields);
}
