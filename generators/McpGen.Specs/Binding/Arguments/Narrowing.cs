using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>Narrows what an argument must be. What would widen it, or leave nothing of it, is a problem at the limit.</summary>
internal sealed class Narrowing(string argument, ICollection<Problem> problems)
{
    private const SchemaTypes Numeric = SchemaTypes.Integer | SchemaTypes.Number;

    /// <summary>The narrowed shape in its place; the same when there is nothing to narrow.</summary>
    public ShapeUse Apply(ShapeUse use, ArgumentEntry entry)
    {
        if (entry.Limits.Count == 0 && entry.Enum is null)
        {
            return use;
        }

        var shape = use.Shape.Copy();
        foreach (var limit in entry.Limits)
        {
            Apply(shape, limit);
        }

        if (entry.Enum is { } values)
        {
            shape.Enum = Allowed(values, use);
        }

        return new(shape, use.Nullable, use.Description ?? use.Shape.Description, use.Default);
    }

    private List<string>? Allowed(SpecNode values, ShapeUse use)
    {
        var allowed = new List<string>();
        foreach (var value in values.Items)
        {
            if (ShapeFit.Fault(value, use) is { } fault)
            {
                problems.Add(BindingProblems.BadValue(value, argument, fault));
            }
            else if (NodeJson.Write(value) is { } json && json != "null" && !allowed.Contains(json))
            {
                allowed.Add(json);
            }
        }

        return allowed.Count > 0 ? allowed : use.Shape.Enum?.ToList();
    }

    private void Apply(Shape shape, Member limit)
    {
        var wanted = limit.Key switch
        {
            "minimum" or "maximum" => Numeric,
            "minItems" or "maxItems" => SchemaTypes.Array,
            _ => SchemaTypes.String,
        };
        if ((shape.Types & wanted) == 0 || shape.Enum is not null)
        {
            var type = shape.Enum is not null ? "a list of values" : shape.Types == SchemaTypes.None ? "of any type" : "of type " + string.Join(" or ", JsonTypes.NamesOf(shape.Types));
            problems.Add(BindingProblems.DoesNotApply(limit, argument, type));
            return;
        }

        switch (limit.Key)
        {
            case "minimum" when Number(limit) is { } number:
                if (IsFree(limit, Bounds.Value(number), Bounds.Value(Least(shape)), Bounds.Value(Most(shape)), isLower: true))
                {
                    shape.Numbers = Integers(shape, shape.Numbers with { Minimum = number, ExclusiveMinimum = null });
                }

                break;
            case "maximum" when Number(limit) is { } number:
                if (IsFree(limit, Bounds.Value(number), Bounds.Value(Least(shape)), Bounds.Value(Most(shape)), isLower: false))
                {
                    shape.Numbers = Integers(shape, shape.Numbers with { Maximum = number, ExclusiveMaximum = null });
                }

                break;
            case "minLength" or "maxLength" when ShapeChecker.Count(limit.Value) is { } count:
                if (IsFree(limit, count, shape.Strings.MinLength, shape.Strings.MaxLength, limit.Key == "minLength"))
                {
                    shape.Strings = limit.Key == "minLength" ? shape.Strings with { MinLength = count } : shape.Strings with { MaxLength = count };
                }

                break;
            case "minItems" or "maxItems" when ShapeChecker.Count(limit.Value) is { } count:
                if (IsFree(limit, count, shape.ItemCount.Minimum, shape.ItemCount.Maximum, limit.Key == "minItems"))
                {
                    shape.ItemCount = limit.Key == "minItems" ? (count, shape.ItemCount.Maximum) : (shape.ItemCount.Minimum, count);
                }

                break;
            case "pattern" when limit.Value.Scalar is { Length: > 0 } pattern:
                AddPattern(shape, limit, pattern);
                break;
        }
    }

    private void AddPattern(Shape shape, Member limit, string pattern)
    {
        if (CheckablePattern.Read(pattern, out var reason) is null)
        {
            problems.Add(BindingProblems.BadPattern(limit, reason!));
        }
        else
        {
            shape.Strings = shape.Strings with { Patterns = [.. shape.Strings.Patterns.Concat([pattern]).Distinct()] };
        }
    }

    private bool IsFree(Member limit, decimal? value, decimal? least, decimal? most, bool isLower)
    {
        if (isLower ? value < least : value > most)
        {
            var bound = (isLower ? least : most)!.Value.ToString(CultureInfo.InvariantCulture);
            problems.Add(BindingProblems.Widens(limit, argument, isLower ? $"it must be at least {bound}" : $"it must be at most {bound}"));
            return false;
        }

        if (isLower ? value > most : value < least)
        {
            var bound = (isLower ? most : least)!.Value.ToString(CultureInfo.InvariantCulture);
            problems.Add(BindingProblems.LeavesNothing(limit, argument, isLower ? $"the upper bound {bound}" : $"the lower bound {bound}"));
            return false;
        }

        return true;
    }

    private static NumberRules Integers(Shape shape, NumberRules rules) => (shape.Types & Numeric) == SchemaTypes.Integer ? Bounds.Whole(rules) : rules;

    private static string? Number(Member limit) => limit.Value.Kind == NodeKind.Number ? JsonNumber.FromText(limit.Value.Scalar!) : null;

    private static string? Least(Shape shape) => shape.Numbers.Minimum ?? shape.Numbers.ExclusiveMinimum;

    private static string? Most(Shape shape) => shape.Numbers.Maximum ?? shape.Numbers.ExclusiveMaximum;
}
