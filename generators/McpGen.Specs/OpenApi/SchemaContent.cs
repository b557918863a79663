using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>What a <see cref="Schema"/> says, once somebody has asked. Meanings are told there.</summary>
/// <remarks>Fields and not properties: the compiler reads a document once in its life, and would spend more on compiling accessors.</remarks>
internal sealed class SchemaContent
{
    public readonly List<Problem> Problems = [];
    public bool? Boolean;
    public SchemaTypes Types;
    public bool HasInferredType;
    public string? Title;
    public string? Description;
    public string? Format;
    public string? Pattern;
    public SpecNode? Default;
    public SpecNode? Const;
    public IReadOnlyList<SpecNode>? Enum;
    public IReadOnlyList<SchemaProperty> Properties = [];
    public IReadOnlyList<string> Required = [];
    public Schema? AdditionalProperties;
    public IReadOnlyList<SchemaProperty> PatternProperties = [];
    public Schema? Items;
    public IReadOnlyList<Schema> PrefixItems = [];
    public IReadOnlyList<Schema> AllOf = [];
    public IReadOnlyList<Schema> OneOf = [];
    public IReadOnlyList<Schema> AnyOf = [];
    public Schema? Not;
    public Schema? If;
    public Schema? Then;
    public Schema? Else;
    public Schema? Contains;
    public int? MinContains;
    public int? MaxContains;
    public Schema? PropertyNames;
    public IReadOnlyList<(string Name, IReadOnlyList<string> Needed)> DependentRequired = [];
    public string? Minimum;
    public string? Maximum;
    public string? ExclusiveMinimum;
    public string? ExclusiveMaximum;
    public string? MultipleOf;
    public int? MinLength;
    public int? MaxLength;
    public int? MinItems;
    public int? MaxItems;
    public int? MinProperties;
    public int? MaxProperties;
    public bool UniqueItems;
    public bool ReadOnly;
    public bool WriteOnly;
    public bool Deprecated;
    public Discriminator? Discriminator;

    public bool HasKeywordsBesideType =>
        Boolean is not null || Enum is { Count: > 0 } || Const is not null
        || Properties.Count > 0 || Required.Count > 0 || AdditionalProperties is not null || PatternProperties.Count > 0
        || Items is not null || PrefixItems.Count > 0 || Pattern is not null || Format is not null
        || MinLength is not null || MaxLength is not null || MinItems is not null || MaxItems is not null || UniqueItems
        || MinProperties is not null || MaxProperties is not null
        || Minimum is not null || Maximum is not null || ExclusiveMinimum is not null || ExclusiveMaximum is not null
        || MultipleOf is not null
        || Not is not null || If is not null || Contains is not null || PropertyNames is not null || DependentRequired.Count > 0;
}
