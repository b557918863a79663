using System;
using System.Text;
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

        if (_value.ValueKind != JsonValueKind.Array)
        {
            FailType("an array", StartsWith('[') ? "; give the array itself, not its text" : "");
            return this;
        }

        if (Bounds.Describe("have", "item", "items", minItems, maxItems, _value.GetArrayLength()) is { } length)
        {
            Fail(length);
        }

        if (uniqueItems && JsonEquality.FirstRepeated(_value) is { } repeated)
        {
            Fail($"must not repeat an item, items {repeated.First} and {repeated.Second} are equal");
        }

        if (items is not null)
        {
            var path = new ArgumentPath(_parent, _name, _index);
            var index = 0;
            foreach (var item in _value.EnumerateArray())
            {
                if (index >= prefix)
                {
                    items(new Argument(item, _errors, path, null, index, isOptional: false));
                }

                index++;
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

        if (_value.ValueKind != JsonValueKind.Object)
        {
            FailType("an object", StartsWith('{') ? "; give the object itself, not its text" : "");
            return this;
        }

        check?.Invoke(new ArgumentReader(_value, _errors, new ArgumentPath(_parent, _name, _index)));
        return this;
    }

    /// <summary>Must satisfy at least one of several checks. When none is, the best match explains what is wrong.</summary>
    /// <param name="branches">The checks.</param>
    public Argument AnyOf(params ReadOnlySpan<Check> branches)
    {
        if (IsUnchecked)
        {
            return this;
        }

        ArgumentErrors? best = null;
        var bestScore = long.MaxValue;
        var types = new StringBuilder();
        var onlyTypes = true;
        foreach (var branch in branches)
        {
            if (_errors.Branch() is not { } errors)
            {
                Fail("has too many alternatives to be checked");
                return this;
            }

            branch(With(errors));
            if (!errors.Any)
            {
                return this;
            }

            // A branch of another type is the worst match of all; a wrong type further down is not that.
            var isOtherType = errors.ExpectedType is not null && errors.Items[0].Pointer == Pointer;
            onlyTypes &= isOtherType;
            types.Append(types.Length == 0 ? "" : " or ").Append(errors.ExpectedType);
            var score = isOtherType ? long.MaxValue : errors.Score;
            if (best is null || score < bestScore)
            {
                (best, bestScore) = (errors, score);
            }
        }

        if (onlyTypes && branches.Length > 0)
        {
            FailType(types.ToString());
        }
        else if (best is not null)
        {
            _errors.AddAll(best);
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

    /// <summary>Whether the value is a string that looks like JSON, which models write when they encode twice.</summary>
    private bool StartsWith(char first) =>
        _value.ValueKind == JsonValueKind.String && _value.GetString()!.AsSpan().TrimStart() is [var c, ..] && c == first;
}
