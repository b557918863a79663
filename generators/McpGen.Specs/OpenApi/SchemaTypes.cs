using System;

namespace McpGen.Specs.OpenApi;

/// <summary>The JSON types a schema accepts.</summary>
[Flags]
public enum SchemaTypes
{
    /// <summary>Not stated and not to be inferred: any type.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number without fraction.</summary>
    Integer = 2,

    /// <summary>A number.</summary>
    Number = 4,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary><c>null</c>.</summary>
    Null = 64,
}
