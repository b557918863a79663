using System;
using System.Collections.Generic;
using System.Threading;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>
/// A JSON Schema in its 2020-12 meaning, whatever dialect it was written in. Children are read when asked for, so a schema may
/// contain itself. In one document the same target is the same object: use it as a key to notice cycles.
/// </summary>
/// <remarks>
/// Ill-formed keywords count as absent. From OpenAPI 3.1 on, a <c>$ref</c> with other keywords beside it is a schema with those
/// keywords whose <see cref="AllOf"/> starts with the target; before 3.1 they have no meaning and are ignored.
/// </remarks>
public sealed class Schema
{
    private readonly Func<SchemaContent> _read;
    private SchemaContent? _content;

    internal Schema(SpecNode node, string? referenceName, Func<SchemaContent> read)
    {
        Node = node;
        ReferenceName = referenceName;
        _read = read;
    }

    /// <summary>Where it stands, after <c>$ref</c> was followed. A broken <c>$ref</c> stands for itself.</summary>
    public SpecNode Node { get; }

    /// <summary>
    /// What it is called when it was reached through <c>$ref</c>: the last segment of the pointer, the anchor, or the file's name without
    /// extension.
    /// </summary>
    public string? ReferenceName { get; }

    /// <summary>
    /// What is wrong with the schema itself, its children excluded: references that lead nowhere (the child then accepts anything), and keys
    /// that stand twice.
    /// </summary>
    public IReadOnlyList<Problem> Problems => Content.Problems;

    /// <summary><c>true</c> accepts and <c>false</c> refuses everything; null for a schema with keywords.</summary>
    public bool? Boolean => Content.Boolean;

    /// <summary>
    /// The accepted types, with <c>nullable</c>, <c>x-nullable</c> and a null among <c>enum</c> as <see cref="SchemaTypes.Null"/>. Inferred
    /// from other keywords when not stated.
    /// </summary>
    public SchemaTypes Types => Content.Types;

    /// <summary><c>title</c>.</summary>
    public string? Title => Content.Title;

    /// <summary><c>description</c>.</summary>
    public string? Description => Content.Description;

    /// <summary><c>format</c>; 2.0's <c>type: file</c> and a <c>contentMediaType</c> that is not text have <c>binary</c>,
    /// a <c>contentEncoding</c> of Base64 has <c>byte</c>.</summary>
    public string? Format => Content.Format;

    /// <summary><c>pattern</c>: an ECMA-262 expression that need not match the whole string.</summary>
    public string? Pattern => Content.Pattern;

    /// <summary><c>default</c>.</summary>
    public SpecNode? Default => Content.Default;

    /// <summary><c>const</c>.</summary>
    public SpecNode? Const => Content.Const;

    /// <summary>The values of <c>enum</c> but null, which is in <see cref="Types"/>; null when there is no such list.</summary>
    public IReadOnlyList<SpecNode>? Enum => Content.Enum;

    /// <summary><c>properties</c>, in document order.</summary>
    public IReadOnlyList<SchemaProperty> Properties => Content.Properties;

    /// <summary><c>required</c>; may name properties that are not declared.</summary>
    public IReadOnlyList<string> Required => Content.Required;

    /// <summary><c>additionalProperties</c>; null when not stated, a <see cref="Boolean"/> of false when the object is closed.</summary>
    public Schema? AdditionalProperties => Content.AdditionalProperties;

    /// <summary><c>patternProperties</c>.</summary>
    public IReadOnlyList<SchemaProperty> PatternProperties => Content.PatternProperties;

    /// <summary><c>items</c>: what the items behind <see cref="PrefixItems"/> must be.</summary>
    public Schema? Items => Content.Items;

    /// <summary><c>prefixItems</c>, or the older <c>items: […]</c>.</summary>
    public IReadOnlyList<Schema> PrefixItems => Content.PrefixItems;

    /// <summary><c>allOf</c>.</summary>
    public IReadOnlyList<Schema> AllOf => Content.AllOf;

    /// <summary><c>oneOf</c>.</summary>
    public IReadOnlyList<Schema> OneOf => Content.OneOf;

    /// <summary><c>anyOf</c>. A <c>nullable</c> composition without a type is told here: the composition, or null.</summary>
    public IReadOnlyList<Schema> AnyOf => Content.AnyOf;

    /// <summary><c>not</c>.</summary>
    public Schema? Not => Content.Not;

    /// <summary><c>if</c>; null when neither <see cref="Then"/> nor <see cref="Else"/> stands beside it.</summary>
    public Schema? If => Content.Then is null && Content.Else is null ? null : Content.If;

    /// <summary><c>then</c>.</summary>
    public Schema? Then => Content.Then;

    /// <summary><c>else</c>.</summary>
    public Schema? Else => Content.Else;

    /// <summary><c>contains</c>: what some items must be.</summary>
    public Schema? Contains => Content.Contains;

    /// <summary><c>minContains</c>.</summary>
    public int? MinContains => Content.MinContains;

    /// <summary><c>maxContains</c>.</summary>
    public int? MaxContains => Content.MaxContains;

    /// <summary><c>propertyNames</c>: what the names of properties must be.</summary>
    public Schema? PropertyNames => Content.PropertyNames;

    /// <summary><c>dependentRequired</c>, or the older <c>dependencies</c> with lists: the properties that another one demands.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Needed)> DependentRequired => Content.DependentRequired;

    /// <summary>The inclusive lower bound, as written.</summary>
    public string? Minimum => Content.Minimum;

    /// <summary>The inclusive upper bound, as written.</summary>
    public string? Maximum => Content.Maximum;

    /// <summary>The exclusive lower bound, as written; also 2.0's and 3.0's <c>minimum</c> with <c>exclusiveMinimum: true</c>.</summary>
    public string? ExclusiveMinimum => Content.ExclusiveMinimum;

    /// <summary>The exclusive upper bound, as written; also 2.0's and 3.0's <c>maximum</c> with <c>exclusiveMaximum: true</c>.</summary>
    public string? ExclusiveMaximum => Content.ExclusiveMaximum;

    /// <summary><c>multipleOf</c>, as written.</summary>
    public string? MultipleOf => Content.MultipleOf;

    /// <summary><c>minLength</c>.</summary>
    public int? MinLength => Content.MinLength;

    /// <summary><c>maxLength</c>.</summary>
    public int? MaxLength => Content.MaxLength;

    /// <summary><c>minItems</c>.</summary>
    public int? MinItems => Content.MinItems;

    /// <summary><c>maxItems</c>.</summary>
    public int? MaxItems => Content.MaxItems;

    /// <summary><c>minProperties</c>.</summary>
    public int? MinProperties => Content.MinProperties;

    /// <summary><c>maxProperties</c>.</summary>
    public int? MaxProperties => Content.MaxProperties;

    /// <summary><c>uniqueItems</c>.</summary>
    public bool UniqueItems => Content.UniqueItems;

    /// <summary><c>readOnly</c>: not part of requests.</summary>
    public bool ReadOnly => Content.ReadOnly;

    /// <summary><c>writeOnly</c>: not part of answers.</summary>
    public bool WriteOnly => Content.WriteOnly;

    /// <summary><c>deprecated</c>.</summary>
    public bool Deprecated => Content.Deprecated;

    /// <summary><c>discriminator</c>.</summary>
    public Discriminator? Discriminator => Content.Discriminator;

    /// <summary>Whether nothing but <c>properties</c> or <c>items</c> tells of <see cref="Types"/>; strictly, any other type fits as well.</summary>
    internal bool HasInferredType => Content.HasInferredType;

    /// <summary>Whether anything but the type and compositions restricts a value.</summary>
    internal bool HasKeywordsBesideType => Content.HasKeywordsBesideType;

    private SchemaContent Content => _content ?? Interlocked.CompareExchange(ref _content, _read(), null) ?? _content;

    /// <inheritdoc/>
    public override string ToString() => ReferenceName ?? Types.ToString();
}
