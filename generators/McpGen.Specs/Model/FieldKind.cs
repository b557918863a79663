namespace McpGen.Specs.Model;

/// <summary>What a field of a form holds.</summary>
public enum FieldKind
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>A file, sent as its bytes.</summary>
    File,

    /// <summary>A file, sent as Base64 because the document says so.</summary>
    Base64File,
}
