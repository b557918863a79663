using System.Collections.Generic;

namespace McpGen.Specs.OpenApi;

/// <summary>The property whose value tells which schema of a union applies.</summary>
public sealed class Discriminator
{
    internal Discriminator(string propertyName, IReadOnlyDictionary<string, Schema> mapping)
    {
        PropertyName = propertyName;
        Mapping = mapping;
    }

    /// <summary>The property's name.</summary>
    public string PropertyName { get; }

    /// <summary>
    /// The schema for each value that the document lists. Empty when it lists none: then a value is the <see cref="Schema.ReferenceName"/>
    /// of a branch (OpenAPI 3.1 §4.8.25). Entries that lead nowhere are left out.
    /// </summary>
    public IReadOnlyDictionary<string, Schema> Mapping { get; }
}
