using System;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>Must be an array.</summary>
    /// <param name="items">What each item must be; anything by default.</param>
    /// <param name="minItems">The least number of items; 0 by default.</param>
    /// <param name="maxItems">The greatest number of items; unlimited by default.</param>
    /// <param name="uniqueItems">Whether items must differ by JSON equality; not by default.</param>
    /// <param name="prefix">How many of the first items <paramref name="items"/> does not speak of; 0 by default.</param>
    public Argument Array(Check? items = null, int minItems = 0, int maxItems = int.MaxValue, bool uniqueItems = false, int prefix = 0)
    {
        if (IsUnchecked)
        {
            return this;
        }

        if (Kind != JsonValueKind.Array)
        {
            FailType("an array", StartsWith('[') ? "; give the array itself, not its text" : "");
            return this;
        }

        if (Bounds.Describe("have", "item", "items", minItems, maxItems, Value.Count) is { } length)
        {
            Fail(length);
        }

        if (uniqueItems && JsonEquality.FirstRepeated(Value) is { } repeated)
        {
            Fail($"must not repeat an item, items {repeated.First} and {repeated.Second} are equal");
        }

        if (items is not null)
        {
                for (var item = _at + 1; item < _text[_at].Next && !_errors.IsHopeless; item = _text[item].Next)
            {
                if (_text[item].Index >= prefix)
                {
                    items(new Argument(_text, item, _errors));
                }
            }
        }

        return this;
    }

    /// <summary>Must be an object.</summary>
    /// <param name="check">Checks its properties; any object will do by default.</param>
    public Argument Object(ObjectCheck? check = null)
    {
        if (IsUnchecked)
        {
            return this;
        }

        if (Kind != JsonValueKind.Object)
        {
            FailType("an object", StartsWith('{') ? "; give the object itself, not its text" : "");
            return this;
        }

        if (_errors.IsHopeless)
        {
            return this;
        }

        if (check is not null)
        {
            _text.BeginRound(_at);
            check(new ArgumentReader(_text, _at, _errors));
        }

        return this;
    }

    /// <summary>Must satisfy at least one of several checks. When none is, the best match explains what is wrong.</summary>
    /// <param name="branches">The checks.</param>
    public Argument AnyOf(params ReadOnlySpan<Check> branches)
    {
        if (IsUnchecked || _errors.IsHopeless)
        {
            return this;
        }

        Check? best = null;
        var bestScore = long.MaxValue;
        string? types = null;
        var onlyTypes = true;
        foreach (var branch in branches)
        {
            if (_errors.Probe(bestScore, _at) is not { } probe)
            {
                Fail("has too many alternatives to be checked");
                return this;
            }

            branch(With(probe));
            if (!probe.Any)
            {
                return this;
            }

            // A branch of another type is the worst match of all; a wrong type further down is not that.
            onlyTypes &= probe.ExpectedType is not null;
            types = !onlyTypes ? null : types is null ? probe.ExpectedType : types + " or " + probe.ExpectedType;
            var score = probe.ExpectedType is not null ? long.MaxValue : probe.Score;
            if (best is null || score < bestScore)
            {
                (best, bestScore) = (branch, score);
            }
        }

        if (types is not null)
        {
            FailType(types);
        }
        else if (best is not null)
        {
            FailAs(best, bestScore);
        }

        return this;
    }

    /// <summary>Must satisfy all of several checks.</summary>
    /// <param name="parts">The checks.</param>
    public Argument AllOf(params ReadOnlySpan<Check> parts)
    {
        if (!IsUnchecked)
        {
            foreach (var part in parts)
            {
                part(this);
            }
        }

        return this;
    }

    /// <summary>Reports what a branch has to say, which was only weighed so far.</summary>
    private void FailAs(Check branch, long score)
    {
        if (_errors.IsProbe)
        {
            _errors.WeighBranch(score);
        }
        else if (_errors.Branch() is { } errors)
        {
            branch(With(errors));
            _errors.AddAll(errors);
        }
        else
        {
            Fail("has too many alternatives to be checked");
        }
    }

    /// <summary>Whether the value is a string that looks like JSON, which models write when they encode twice.</summary>
    private bool StartsWith(char first) =>
        Kind == JsonValueKind.String && Value.Characters.TrimStart() is [var c, ..] && c == first;
}
