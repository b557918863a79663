using System;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>The first items must be these, one after the other (<c>prefixItems</c>); items that are not given need not be. Says nothing of other types.</summary>
    /// <param name="items">What each must be.</param>
    public Argument Prefix(params ReadOnlySpan<Check> items)
    {
        if (IsUnchecked || Kind != JsonValueKind.Array)
        {
            return this;
        }

        for (var item = _at + 1; item < _text[_at].Next && _text[item].Index < items.Length; item = _text[item].Next)
        {
            items[_text[item].Index](new Argument(_text, item, _errors));
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
        if (IsUnchecked || Kind != JsonValueKind.Array)
        {
            return this;
        }

        var count = 0;
        for (var candidate = _at + 1; candidate < _text[_at].Next; candidate = _text[candidate].Next)
        {
            if (Satisfies(new Argument(_text, candidate, _errors), item) is not { } satisfies)
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
