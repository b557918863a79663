using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the calls that check a value: <c>value.Nullable().String(maxLength: 20)</c>.</summary>
internal static class CheckEmitter
{
    /// <summary>The target with its checks; the target alone when anything goes.</summary>
    public static string Checked(string target, CheckModel check)
    {
        if (check is AnyCheckModel)
        {
            return target;
        }

        target = check.Nullable ? target + ".Nullable()" : target;
        return check switch
        {
            StringCheckModel text => CallText.Of(target + ".String", [.. Arguments(text)]),
            IntegerCheckModel integer => CallText.Of(target + ".Integer", [.. Arguments(integer)]),
            NumberCheckModel number => CallText.Of(target + ".Number", [.. Arguments(number)]),
            EnumCheckModel { Strings.Count: > 0 } values => CallText.Of(target + ".Enum", [.. values.Strings.Select(Literal)]),
            EnumCheckModel values => CallText.Of(target + ".EnumJson", [.. values.Json.Select(Literal)]),
            ArrayCheckModel array => Items(CallText.Of(target + ".Array", [.. Arguments(array)]), array),
            ObjectReferenceModel { Method: { } method } => CallText.Of(target + ".Object", method),
            ObjectReferenceModel => target + ".Object()",
            AnyOfCheckModel any => CallText.Of(target + ".AnyOf", [.. any.Branches.Select(static branch => Lambda("value", branch))]),
            AllOfCheckModel all => CallText.Of(target + ".AllOf", [.. all.Parts.Select(static part => Lambda("value", part))]),
            NotCheckModel not => CallText.Of(target + ".Not", Lambda("value", not.Excluded)),
            ConditionCheckModel condition => CallText.Of(target + ".If", [.. Arguments(condition)]),
            _ => target + ".Boolean()",
        };
    }

    /// <summary>A check as a function of its own.</summary>
    public static string Lambda(string parameter, CheckModel check) =>
        check is AnyCheckModel ? "static _ => { }" : $"static {parameter} => {Checked(parameter, check)}";

    private static IEnumerable<string> Arguments(StringCheckModel check)
    {
        if (check.MinLength is { } minLength)
        {
            yield return $"minLength: {Literal(minLength)}";
        }

        if (check.MaxLength is { } maxLength)
        {
            yield return $"maxLength: {Literal(maxLength)}";
        }

        if (check.Pattern is { } pattern)
        {
            yield return $"pattern: {pattern}";
        }

        if (check.Format is { } format)
        {
            yield return $"format: StringFormat.{format}";
        }
    }

    private static IEnumerable<string> Arguments(IntegerCheckModel check)
    {
        if (check.Minimum is { } minimum)
        {
            yield return $"minimum: {Literal(minimum)}";
        }

        if (check.Maximum is { } maximum)
        {
            yield return $"maximum: {Literal(maximum)}";
        }

        if (check.MultipleOf is { } multipleOf)
        {
            yield return $"multipleOf: {Literal(multipleOf)}";
        }
    }

    private static IEnumerable<string> Arguments(NumberCheckModel check)
    {
        if (check.Minimum is { } minimum)
        {
            yield return $"minimum: {Literal(minimum)}";
        }

        if (check.Maximum is { } maximum)
        {
            yield return $"maximum: {Literal(maximum)}";
        }

        if (check.ExclusiveMinimum)
        {
            yield return "exclusiveMinimum: true";
        }

        if (check.ExclusiveMaximum)
        {
            yield return "exclusiveMaximum: true";
        }

        if (check.MultipleOf is { } multipleOf)
        {
            yield return $"multipleOf: {Literal(multipleOf)}";
        }
    }

    private static IEnumerable<string> Arguments(ArrayCheckModel check)
    {
        if (check.MinItems is { } minItems)
        {
            yield return $"minItems: {Literal(minItems)}";
        }

        if (check.MaxItems is { } maxItems)
        {
            yield return $"maxItems: {Literal(maxItems)}";
        }

        if (check.UniqueItems)
        {
            yield return "uniqueItems: true";
        }

        if (check.Items is { } items and not AnyCheckModel)
        {
            if (check.Prefix.Count > 0)
            {
                yield return $"prefix: {Literal(check.Prefix.Count)}";
            }

            yield return $"items: {Lambda("item", items)}";
        }
    }

    /// <summary>The rules about some items only, behind those about all.</summary>
    private static string Items(string target, ArrayCheckModel check)
    {
        if (check.Prefix.Any(static item => item is not AnyCheckModel))
        {
            target = CallText.Of(target + ".Prefix", [.. check.Prefix.Select(static item => Lambda("item", item))]);
        }

        return check.Contains is { } contains ? CallText.Of(target + ".Contains", [.. Arguments(contains)]) : target;
    }

    private static IEnumerable<string> Arguments(ContainsModel contains)
    {
        yield return Lambda("item", contains.Item);
        if (contains.Minimum != 1)
        {
            yield return $"minimum: {Literal(contains.Minimum)}";
        }

        if (contains.Maximum is { } maximum)
        {
            yield return $"maximum: {Literal(maximum)}";
        }
    }

    private static IEnumerable<string> Arguments(ConditionCheckModel check)
    {
        yield return Lambda("value", check.If);
        if (check.Then is { } then)
        {
            yield return $"then: {Lambda("value", then)}";
        }

        if (check.Else is { } otherwise)
        {
            yield return $"otherwise: {Lambda("value", otherwise)}";
        }
    }
}
