using System;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>Must not satisfy a check.</summary>
    /// <param name="excluded">The check.</param>
    public Argument Not(Check excluded)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        if (!IsUnchecked && Satisfies(this, excluded) == true)
        {
            Fail("must not be what its schema excludes under 'not'");
        }

        return this;
    }

    /// <summary>Must satisfy one of two checks, as a third decides.</summary>
    /// <param name="condition">Decides.</param>
    /// <param name="then">What must be where it is satisfied; anything by default.</param>
    /// <param name="otherwise">What must be where it is not; anything by default.</param>
    public Argument If(Check condition, Check? then = null, Check? otherwise = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (!IsUnchecked && Satisfies(this, condition) is { } satisfies)
        {
            (satisfies ? then : otherwise)?.Invoke(this);
        }

        return this;
    }

    /// <summary>Whether a check is satisfied; null, and an error, when too much has been tried.</summary>
    private bool? Satisfies(Argument value, Check check)
    {
        if (_errors.Probe(limit: 0, value._at) is not { } errors)
        {
            Fail("has too many alternatives to be checked");
            return null;
        }

        check(value.With(errors));
        return !errors.Any;
    }
}
