namespace McpGen.Specs.Nodes;

/// <summary>The six kinds of value that JSON and the YAML 1.2 core schema share.</summary>
public enum NodeKind
{
    /// <summary><c>null</c>, <c>~</c> or nothing at all.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number; its text is kept as written.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>A sequence.</summary>
    Array,

    /// <summary>A mapping with string keys.</summary>
    Object,
}
