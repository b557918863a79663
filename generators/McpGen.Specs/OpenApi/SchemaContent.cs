using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>What a <see cref="Schema"/> says, once somebody has asked. Meanings are told there.</summary>
internal sealed class SchemaContent
{
    public List<Problem> Problems { get; } = [];

    public bool? Boolean { get; set; }

    public SchemaTypes Types { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Format { get; set; }

    public string? Pattern { get; set; }

    public SpecNode? Default { get; set; }

    public SpecNode? Const { get; set; }

    public IReadOnlyList<SpecNode>? Enum { get; set; }

    public IReadOnlyList<SchemaProperty> Properties { get; set; } = [];

    public IReadOnlyList<string> Required { get; set; } = [];

    public Schema? AdditionalProperties { get; set; }

    public IReadOnlyList<SchemaProperty> PatternProperties { get; set; } = [];

    public Schema? Items { get; set; }

    public IReadOnlyList<Schema> PrefixItems { get; set; } = [];

    public IReadOnlyList<Schema> AllOf { get; set; } = [];

    public IReadOnlyList<Schema> OneOf { get; set; } = [];

    public IReadOnlyList<Schema> AnyOf { get; set; } = [];

    public Schema? Not { get; set; }

    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    public string? ExclusiveMinimum { get; set; }

    public string? ExclusiveMaximum { get; set; }

    public string? MultipleOf { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinProperties { get; set; }

    public int? MaxProperties { get; set; }

    public bool UniqueItems { get; set; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    public bool Deprecated { get; set; }

    public Discriminator? Discriminator { get; set; }
}
