using System.Collections.Generic;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>Something a request needs: a parameter, a property of the body, or the body. It becomes an argument unless the manifest fixes it.</summary>
internal sealed class ArgumentSlot
{
    /// <summary>Its name in the document; for the whole body <c>body</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>Where a parameter goes; null for the body and its properties.</summary>
    public ParameterLocation? Location { get; init; }

    /// <summary>The parameter; null for the body and its properties.</summary>
    public Parameter? Parameter { get; init; }

    /// <summary>Whether it is the body as a whole.</summary>
    public bool IsWholeBody { get; init; }

    /// <summary>How it is written as a field of a form; null for the usual way.</summary>
    public FieldModel? Field { get; init; }

    /// <summary>Members of a form given as a whole that are not written in the usual way.</summary>
    public IReadOnlyList<KeyValuePair<string, FieldModel>> Members { get; init; } = [];

    /// <summary>Whether it is one file, or is the body as bytes.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether it must never be in audit or logs.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The argument's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The C# local.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>What it must be, narrowed by the manifest.</summary>
    public required ShapeUse Use { get; set; }

    /// <summary>Whether a call must give it.</summary>
    public bool Required { get; set; }

    /// <summary>The value that is always sent, as compact JSON; the model then never sees the argument.</summary>
    public string? FixedJson { get; set; }

    /// <summary>What is sent when a call does not give it, as compact JSON.</summary>
    public string? Default { get; set; }

    /// <summary>What the request gets.</summary>
    public ValueModel Value => FixedJson is null ? new(Identifier, null) : new(null, FixedJson);
}
