using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Turns shapes into checks: exactly what <see cref="ShapeJson"/> shows.</summary>
internal sealed class CheckWriter(CSharpNames members, CheckablePatterns patterns, Action<string, string> reportUnchecked)
{
    private readonly Dictionary<Shape, string> _methods = [];
    private readonly Dictionary<Shape, ObjectCheckModel> _objects = [];
    private readonly Dictionary<string, PatternModel?> _patterns = [];
    private readonly List<Shape> _order = [];

    /// <summary>The checks of objects so far, in order of first use.</summary>
    public IEnumerable<ObjectCheckModel> Objects => _order.Select(shape => _objects[shape]);

    /// <summary>The patterns so far, in order of first use.</summary>
    public IEnumerable<PatternModel> Patterns => _patterns.Values.OfType<PatternModel>();

    /// <summary>The check of a shape in its place.</summary>
    /// <param name="use">The shape.</param>
    /// <param name="name">What the place is called, for names of methods and fields.</param>
    public CheckModel Write(ShapeUse use, string name)
    {
        var parts = new List<CheckModel>();
        if (use.Shape.Enum is { } values)
        {
            parts.Add(Enum(values));
        }
        else
        {
            parts.AddRange(Types(use.Shape, name));
            parts.AddRange(use.Shape.Strings.Patterns.Skip(1).Select(pattern => Field(pattern, name)).OfType<string>()
                .Select(static field => new StringCheckModel(false, null, null, field, null)));
        }

        parts.AddRange(use.Shape.Unions.Select(union => Union(union, name)));
        parts.AddRange(use.Shape.Excluded.Select(excluded => new NotCheckModel(false, Write(excluded, name + "Excluded"))));
        parts.AddRange(use.Shape.Conditions.Select(condition => new ConditionCheckModel(
            false, Write(condition.If, name + "If"), Checked(condition.Then, name + "Then"), Checked(condition.Else, name + "Else"))));
        return parts.Count switch
        {
            0 => new AnyCheckModel(),
            1 => use.AllowsNull ? parts[0] with { Nullable = true } : parts[0],
            _ => new AllOfCheckModel(use.AllowsNull, parts.ToEquatableArray()),
        };
    }

    private List<CheckModel> Types(Shape shape, string name)
    {
        var checks = new List<CheckModel>();
        foreach (var type in JsonTypes.Each(shape.Types))
        {
            checks.Add(OfType(shape, type, name));
        }

        return checks.Count > 1 ? [new AnyOfCheckModel(false, checks.ToEquatableArray())] : checks;
    }

    private CheckModel OfType(Shape shape, SchemaTypes type, string name) => type switch
    {
        SchemaTypes.String => new StringCheckModel(
            false, shape.Strings.MinLength, shape.Strings.MaxLength, shape.Strings.Patterns.Count == 0 ? null : Field(shape.Strings.Patterns[0], name), Format(shape.Format)),
        SchemaTypes.Integer => Integer(Bounds.Whole(shape.Numbers)),
        SchemaTypes.Number => Number(shape.Numbers),
        SchemaTypes.Boolean => new BooleanCheckModel(false),
        SchemaTypes.Array => new ArrayCheckModel(false, shape.ItemCount.Minimum, shape.ItemCount.Maximum, shape.UniqueItems, Checked(shape.Items, Singular(name)))
        {
            Prefix = shape.Prefix.Select(item => Write(item, Singular(name))).ToEquatableArray(),
            Contains = shape.Contains is { } contains ? new(Write(contains.Use, Singular(name)), contains.Minimum, contains.Maximum) : null,
        },
        _ => new ObjectReferenceModel(false, shape.DescribesObject ? Method(shape, name) : null),
    };

    private CheckModel? Checked(ShapeUse? use, string name) => use is null ? null : Write(use, name) is var check and not AnyCheckModel ? check : null;

    private CheckModel Union(List<ShapeUse> union, string name)
    {
        var branches = union.Select(branch => Write(branch, branch.Shape.Name ?? name)).Distinct().ToList();
        return branches.Count == 1 ? branches[0] : new AnyOfCheckModel(false, branches.ToEquatableArray());
    }

    private string Method(Shape shape, string name)
    {
        if (_methods.TryGetValue(shape, out var method))
        {
            return method;
        }

        method = members.Member("Check", shape.Name ?? name, "");
        _methods.Add(shape, method);
        _order.Add(shape);
        _objects.Add(shape, null!);

        // Constants first: they tell at once that another branch of a union is meant.
        var properties = shape.Properties.OrderBy(static property => property is { Required: true, Use.Shape.Enum.Count: 1 } ? 0 : 1).Select(property => new PropertyCheckModel(property.Name, property.Required, Write(property.Use, property.Name)))
            .Concat(shape.Demands.Select(static demand => new PropertyCheckModel(demand, true, new AnyCheckModel()))).ToEquatableArray();
        var others = Checked(shape.Others, name);
        _objects[shape] = new(method, properties, shape.Closed, others, shape.PropertyCount.Minimum, shape.PropertyCount.Maximum)
        {
            Declared = properties.Count > 0 && (shape.Closed || others is not null) ? members.Member("", shape.Name ?? name, "Properties") : null,

            // Each could be translated, or the shape would not have it.
            Patterns = shape.PatternProperties.Select(pattern => new PatternPropertyCheckModel(Field(pattern.Pattern, name)!, Write(pattern.Use, name))).ToEquatableArray(),
            Names = Checked(shape.Names, name + "Name"),
            Dependents = shape.Dependents.Select(static dependent => new DependentRequiredModel(dependent.Key, dependent.Value.ToEquatableArray())).ToEquatableArray(),
        };
        return method;
    }

    private string? Field(string pattern, string name)
    {
        if (!_patterns.TryGetValue(pattern, out var model))
        {
            if (patterns.Read(pattern, out var reason) is { } checkable)
            {
                model = new(members.Member("", name, "Pattern"), pattern, checkable.Table, checkable.Expression);
            }
            else
            {
                reportUnchecked(pattern, reason!);
            }

            _patterns.Add(pattern, model);
        }

        return model?.Field;
    }

    private static EnumCheckModel Enum(IReadOnlyList<string> values)
    {
        var strings = values.Select(JsonText).ToList();
        return strings.TrueForAll(static text => text is not null)
            ? new(false, strings.OfType<string>().ToEquatableArray(), default)
            : new(false, default, values.ToEquatableArray());
    }

    private static string? JsonText(string json) => json[0] == '"' ? JsonValue.Parse(json).Scalar : null;

    private static IntegerCheckModel Integer(NumberRules rules) => new(false, Long(rules.Minimum), Long(rules.Maximum), Long(rules.MultipleOf));

    private static NumberCheckModel Number(NumberRules rules) => new(
        false,
        Double(rules.Minimum ?? rules.ExclusiveMinimum),
        Double(rules.Maximum ?? rules.ExclusiveMaximum),
        rules is { Minimum: null, ExclusiveMinimum: not null },
        rules is { Maximum: null, ExclusiveMaximum: not null },
        Double(rules.MultipleOf));

    private static long? Long(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private static double? Double(string? text) => text is null ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Singular(string name) => name.Length > 3 && name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;

    private static StringFormat? Format(string? format) => format switch
    {
        "date-time" => StringFormat.DateTime,
        "date" => StringFormat.Date,
        "time" => StringFormat.Time,
        "uuid" => StringFormat.Uuid,
        "email" => StringFormat.Email,
        "uri" => StringFormat.Uri,
        "ipv4" => StringFormat.Ipv4,
        "ipv6" => StringFormat.Ipv6,
        "byte" => StringFormat.Byte,
        _ => null,
    };
}
