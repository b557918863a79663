using System;

namespace McpGen.Arguments;

public readonly partial struct ArgumentReader
{
    /// <summary>Checks the properties whose name matches (<c>patternProperties</c>).</summary>
    /// <param name="pattern">What must occur in the name.</param>
    /// <param name="check">What each must be.</param>
    public void Matching(Pattern pattern, Check check)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(check);
        for (var name = First; name < End; name = Next(name))
        {
            if (pattern.IsMatch(_text.Characters(name)))
            {
                check(new Argument(_text, name + 1, _errors, isOptional: true));
            }
        }
    }

    /// <summary>Checks the names of all properties (<c>propertyNames</c>).</summary>
    /// <param name="check">What each must be, as a string.</param>
    public void Names(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        for (var name = First; name < End; name = Next(name))
        {
            if (_errors.Branch() is not { } errors)
            {
                _errors.Add(ArgumentPath.Of(_text, _at), "has too many properties to be checked");
                return;
            }

            check(new Argument(_text, name, errors));
            foreach (var error in errors.Items)
            {
                _errors.Add(error.Pointer, "has a name that " + error.Message, ArgumentFault.Property);
            }
        }
    }

    /// <summary>Demands properties where another one is given (<c>dependentRequired</c>).</summary>
    /// <param name="name">The one.</param>
    /// <param name="needed">The others.</param>
    public void Dependent(string name, params ReadOnlySpan<string> needed)
    {
        if (!Has(name))
        {
            return;
        }

        foreach (var other in needed)
        {
            if (!Has(other))
            {
                _errors.Add(ArgumentPath.Of(_text, _at, other), $"is required together with {ShownText.Quoted(name)}", ArgumentFault.Property);
            }
        }
    }
}
