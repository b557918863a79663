using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Results;

/// <summary>
/// A place in an answer: what the document says may stand there. It is read no further than paths lead, so schemas that contain themselves do no harm.
/// What any branch of a composition has, the place has.
/// </summary>
internal sealed class AnswerPlace
{
    private readonly List<Schema> _parts;
    private readonly bool _isFreeObject;
    private readonly bool _isFreeArray;

    /// <summary>A place where one of some schemas holds.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="isFree">Whether anything else may stand there as well.</param>
    public AnswerPlace(IEnumerable<Schema> schemas, bool isFree = false)
    {
        var roots = schemas.Where(static schema => schema.Boolean != false).Distinct().ToList();
        _parts = SchemaParts.Of(roots);
        _isFreeObject = isFree || roots.Exists(static root => SchemaParts.IsFree(root, SchemaTypes.Object));
        _isFreeArray = isFree || roots.Exists(static root => SchemaParts.IsFree(root, SchemaTypes.Array));
    }

    /// <summary>A place of which nothing is said.</summary>
    public static AnswerPlace Anything { get; } = new([], isFree: true);

    /// <summary>The schemas that may hold, compositions opened.</summary>
    public IReadOnlyList<Schema> Parts => _parts;

    /// <summary>Whether an object may stand there.</summary>
    public bool MayBeObject => _isFreeObject || _parts.Exists(static part => (part.Types & SchemaTypes.Object) != 0);

    /// <summary>Whether a list may stand there.</summary>
    public bool MayBeArray => _isFreeArray || _parts.Exists(static part => (part.Types & SchemaTypes.Array) != 0);

    /// <summary>The types that may stand there; <see cref="SchemaTypes.None"/> when the document does not say.</summary>
    public SchemaTypes Types => _parts.Aggregate(SchemaTypes.None, static (types, part) => types | part.Types) & ~SchemaTypes.Null;

    /// <summary>The names of the members that the document declares, in its order.</summary>
    public IReadOnlyList<string> Names => [.. _parts.SelectMany(static part => part.Properties).Where(static property => property.Schema.Boolean != false).Select(static property => property.Name).Distinct()];

    /// <summary>What may stand at a member; null when no object there has it.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="isDeclared">Whether the document names it.</param>
    public AnswerPlace? Member(string name, out bool isDeclared)
    {
        var declared = _parts.SelectMany(static part => part.Properties).Where(property => property.Name == name && property.Schema.Boolean != false).ToList();
        isDeclared = declared.Count > 0;
        if (isDeclared)
        {
            return new(declared.Select(static property => property.Schema), _isFreeObject);
        }

        var others = _parts.SelectMany(static part => part.PatternProperties).Where(pattern => ShapeFit.Matches(name, pattern.Name)).Select(static pattern => pattern.Schema)
            .Concat(Others()).ToList();
        return others.Count > 0 || _isFreeObject ? new(others, _isFreeObject) : null;
    }

    /// <summary>What may stand at any member; null when no object there has one.</summary>
    public AnswerPlace? AnyMember()
    {
        var members = _parts.SelectMany(static part => part.Properties.Concat(part.PatternProperties)).Select(static property => property.Schema).Concat(Others()).ToList();
        return members.Count > 0 || _isFreeObject ? new(members, _isFreeObject) : null;
    }

    /// <summary>What may stand at an item; null when there is no list.</summary>
    public AnswerPlace? Items() => MayBeArray
        ? new(_parts.SelectMany(static part => part.Items is null ? part.PrefixItems : part.PrefixItems.Append(part.Items)), _isFreeArray)
        : null;

    /// <summary>This place, or what stands in its lists where it has no objects of its own.</summary>
    public AnswerPlace Object()
    {
        var place = this;
        for (var depth = 0; depth < 8 && !place.MayBeObject && place.Items() is { } items; depth++)
        {
            place = items;
        }

        return place;
    }

    private IEnumerable<Schema> Others() => _parts.Select(static part => part.AdditionalProperties).OfType<Schema>().Where(static other => other.Boolean != false);
}
