using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>The shapes of one tool as a whole: which are written once and referred to, and which cycles cannot be checked.</summary>
internal sealed class ShapeGraph
{
    private readonly Dictionary<Shape, int> _uses = [];
    private readonly HashSet<Shape> _open = [];
    private readonly HashSet<Shape> _cyclic = [];
    private readonly Dictionary<Shape, string> _definitions = [];
    private readonly List<Shape> _order = [];
    private readonly HashSet<Shape> _settled = [];

    /// <summary>Settles the shapes that can be reached from some roots.</summary>
    public ShapeGraph(IEnumerable<ShapeUse> roots)
    {
        var all = roots.ToList();
        foreach (var root in all)
        {
            Settle(root.Shape, []);
        }

        foreach (var root in all)
        {
            Count(root.Shape);
        }

        var names = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
        foreach (var shape in _order.Where(shape => _cyclic.Contains(shape) || (_uses[shape] > 1 && (shape.DescribesObject || shape.Unions.Count > 0))))
        {
            var words = Words.Pascal(shape.Name ?? "");
            var name = words.Length == 0 ? "Schema" : words.Length > 60 ? words.Substring(0, 60) : words;
            var unique = name;
            for (var number = 2; !names.Add(unique); number++)
            {
                unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            _definitions.Add(shape, unique);
        }
    }

    /// <summary>Every shape, in order of first use.</summary>
    public IReadOnlyList<Shape> Shapes => _order;

    /// <summary>The shapes that are written once, under <c>$defs</c>, in order of first use.</summary>
    public IEnumerable<Shape> Definitions => _order.Where(_definitions.ContainsKey);

    /// <summary>The name under <c>$defs</c>, or null for a shape written in place.</summary>
    public string? DefinitionOf(Shape shape) => _definitions.TryGetValue(shape, out var name) ? name : null;

    /// <summary>
    /// Only objects are checked by methods, which may call each other; a cycle that passes through none (an array of itself) is cut
    /// where it closes, and accepts anything from there on.
    /// </summary>
    private void Settle(Shape shape, HashSet<Shape> inline)
    {
        if (inline.Contains(shape) || (_settled.Contains(shape) && inline.Count == 0))
        {
            return;
        }

        var isFirst = _settled.Add(shape);
        inline.Add(shape);

        // A branch that accepts anything makes its union accept anything.
        shape.Unions.RemoveAll(static union => union.Exists(static branch => branch.Shape.IsAnything));
        if (shape.Items is { } items)
        {
            shape.Items = Cut(items, inline);
        }

        foreach (var union in shape.Unions)
        {
            for (var i = 0; i < union.Count; i++)
            {
                union[i] = Cut(union[i], inline) ?? new ShapeUse(new());
            }
        }

        shape.Unions.RemoveAll(static union => union.Exists(static branch => branch.Shape.IsAnything));
        SettleLogic(shape, inline);
        inline.Remove(shape);
        if (isFirst)
        {
            foreach (var property in OfProperties(shape))
            {
                Settle(property.Shape, []);
            }
        }
    }

    /// <summary>Rules that would be about anything, or about themselves, are given up.</summary>
    private void SettleLogic(Shape shape, HashSet<Shape> inline)
    {
        for (var i = 0; i < shape.Prefix.Count; i++)
        {
            shape.Prefix[i] = Cut(shape.Prefix[i], inline) ?? new ShapeUse(new());
        }

        shape.Contains = shape.Contains is { } contains && Cut(contains.Use, inline) is not null ? contains : null;
        shape.Excluded.RemoveAll(excluded => Cut(excluded, inline) is null || excluded.Shape.IsAnything);
        shape.Conditions.RemoveAll(condition => Cut(condition.If, inline) is null || condition.If.Shape.IsAnything);
        for (var i = 0; i < shape.Conditions.Count; i++)
        {
            var (condition, then, otherwise) = shape.Conditions[i];
            shape.Conditions[i] = new(condition, then is null ? null : Cut(then, inline), otherwise is null ? null : Cut(otherwise, inline));
        }
    }

    private ShapeUse? Cut(ShapeUse use, HashSet<Shape> inline)
    {
        if (inline.Contains(use.Shape))
        {
            return null;
        }

        Settle(use.Shape, inline);
        return use;
    }

    private void Count(Shape shape)
    {
        _uses[shape] = _uses.TryGetValue(shape, out var uses) ? uses + 1 : 1;
        if (_open.Contains(shape))
        {
            _cyclic.Add(shape);
        }

        if (uses > 0)
        {
            return;
        }

        _order.Add(shape);
        _open.Add(shape);
        foreach (var child in Children(shape))
        {
            Count(child.Shape);
        }

        _open.Remove(shape);
    }

    private static IEnumerable<ShapeUse> Children(Shape shape) => OfProperties(shape)
        .Concat(shape.Prefix)
        .Concat(Given(shape.Items, shape.Contains?.Use))
        .Concat(shape.Unions.SelectMany(static union => union))
        .Concat(shape.Excluded)
        .Concat(shape.Conditions.SelectMany(static condition => Given(condition.If, condition.Then, condition.Else)));

    /// <summary>What a method of an object checks.</summary>
    private static IEnumerable<ShapeUse> OfProperties(Shape shape) => shape.Properties.Select(static property => property.Use)
        .Concat(Given(shape.Others, shape.Names))
        .Concat(shape.PatternProperties.Select(static pattern => pattern.Use));

    private static IEnumerable<ShapeUse> Given(params ShapeUse?[] uses) => uses.OfType<ShapeUse>();
}
