using System;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>The first items must be these, one after the other (<c>prefixItems</c>); items that are not given need not be. Says nothing of other types.</summary>
    /// <param name="items">What each must be.</param>
    public Argument Prefix(params ReadOnlySpan<Check> items)
    {
        if (IsUnchecked || _value.ValueKind != JsonValueKind.Array)
        {
            return this;
        }

        var path = new ArgumentPath(_parent, _name, _index);
        var index = 0;
        foreach (var item in _value.EnumerateArray())
        {
            if (index == items.Length)
            {
                break;
            }

            items[index](new Argument(item, _errors, path, null, index, isOptional: false));
            index++;
        }

        return this;
    }

    /// <summary>Some items must satisfy a check (<c>contains</c>). Says nothing of other types.</summary>
    /// <param name="item">The check.</param>
    /// <param name="minimum">How many at least; 1 by default.</param>
    /// <param name="maximum">How many at most; unlimited by default.</param>
    public Argument Contains(Check item, int minimum = 1, int maximum = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (IsUnchecked || _value.ValueKind != JsonValueKind.Array)
        {
            return this;
        }

        var count = 0;
        foreach (var candidate in _value.EnumerateArray())
        {
            if (Satisfies(new Argument(candidate, _errors, null, null, 0, isOptional: false), item) is not { } satisfies)
            {
                return this;
            }

            count += satisfies ? 1 : 0;
        }

        if (Bounds.Describe("have", "item that its schema asks for under 'contains'", "items that its schema asks for under 'contains'", minimum, maximum, count) is { } wrong)
        {
            Fail(wrong);
        }

        return this;
    }
}
