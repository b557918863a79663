namespace McpGen.Specs.Model;

/// <summary>What a value must be: a JSON Schema, decided down to the calls that check it.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
public abstract record CheckModel(bool Nullable);

/// <summary>Anything goes.</summary>
public sealed record AnyCheckModel() : CheckModel(true);

/// <summary>A string.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="MinLength">In Unicode code points.</param>
/// <param name="MaxLength">In Unicode code points.</param>
/// <param name="Pattern">The <see cref="PatternModel.Field"/>.</param>
/// <param name="Format">A format that the runtime checks.</param>
public sealed record StringCheckModel(bool Nullable, int? MinLength, int? MaxLength, string? Pattern, StringFormat? Format) : CheckModel(Nullable);

/// <summary>An integer; <c>1.0</c> is one.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Minimum">Inclusive.</param>
/// <param name="Maximum">Inclusive.</param>
/// <param name="MultipleOf">Greater than zero.</param>
public sealed record IntegerCheckModel(bool Nullable, long? Minimum, long? Maximum, long? MultipleOf) : CheckModel(Nullable);

/// <summary>A number.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Minimum">Lower bound.</param>
/// <param name="Maximum">Upper bound.</param>
/// <param name="ExclusiveMinimum">Whether the lower bound itself is refused.</param>
/// <param name="ExclusiveMaximum">Whether the upper bound itself is refused.</param>
/// <param name="MultipleOf">Greater than zero.</param>
public sealed record NumberCheckModel(
    bool Nullable, double? Minimum, double? Maximum, bool ExclusiveMinimum, bool ExclusiveMaximum, double? MultipleOf) : CheckModel(Nullable);

/// <summary>A boolean.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
public sealed record BooleanCheckModel(bool Nullable) : CheckModel(Nullable);

/// <summary>One of a list of values; also <c>const</c>.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Strings">Set when every value is a string: the values decoded.</param>
/// <param name="Json">Set otherwise: the values as compact JSON.</param>
public sealed record EnumCheckModel(bool Nullable, EquatableArray<string> Strings, EquatableArray<string> Json) : CheckModel(Nullable);

/// <summary>An array.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="MinItems">The least number of items.</param>
/// <param name="MaxItems">The greatest number of items.</param>
/// <param name="UniqueItems">Whether items must differ.</param>
/// <param name="Items">What each item must be; null for anything.</param>
public sealed record ArrayCheckModel(bool Nullable, int? MinItems, int? MaxItems, bool UniqueItems, CheckModel? Items) : CheckModel(Nullable)
{
    /// <summary>What the first items must be, one after the other; <see cref="Items"/> then speaks of those behind.</summary>
    public EquatableArray<CheckModel> Prefix { get; init; }

    /// <summary>What some items must be; null for nothing.</summary>
    public ContainsModel? Contains { get; init; }
}

/// <summary>What some items of an array must be.</summary>
/// <param name="Item">What they must be.</param>
/// <param name="Minimum">How many at least.</param>
/// <param name="Maximum">How many at most; null for any number.</param>
public sealed record ContainsModel(CheckModel Item, int Minimum, int? Maximum);

/// <summary>An object, checked by a method of its own.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Method">The <see cref="ObjectCheckModel.Method"/>; null when any object will do.</param>
public sealed record ObjectReferenceModel(bool Nullable, string? Method) : CheckModel(Nullable);

/// <summary>At least one of several; the best match explains a failure.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Branches">Two or more.</param>
public sealed record AnyOfCheckModel(bool Nullable, EquatableArray<CheckModel> Branches) : CheckModel(Nullable);

/// <summary>All of several: what is left of <c>allOf</c> where the parts could not be merged.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Parts">Two or more.</param>
public sealed record AllOfCheckModel(bool Nullable, EquatableArray<CheckModel> Parts) : CheckModel(Nullable);

/// <summary>Anything but what a check accepts.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="Excluded">What is refused.</param>
public sealed record NotCheckModel(bool Nullable, CheckModel Excluded) : CheckModel(Nullable);

/// <summary>One of two checks, as a third decides.</summary>
/// <param name="Nullable">Whether <c>null</c> is accepted as well.</param>
/// <param name="If">Decides.</param>
/// <param name="Then">What must be where it is satisfied; null for anything.</param>
/// <param name="Else">What must be where it is not; null for anything.</param>
public sealed record ConditionCheckModel(bool Nullable, CheckModel If, CheckModel? Then, CheckModel? Else) : CheckModel(Nullable);

/// <summary>The check of one kind of object.</summary>
/// <param name="Method">The C# method, unique in the tool, for example <c>CheckAddress</c>.</param>
/// <param name="Properties">Required constants, then the others in schema order.</param>
/// <param name="Closed">Whether properties not declared are refused.</param>
/// <param name="Others">What properties not declared must be; null for anything.</param>
/// <param name="MinProperties">The least number of properties.</param>
/// <param name="MaxProperties">The greatest number of properties.</param>
public sealed record ObjectCheckModel(
    string Method,
    EquatableArray<PropertyCheckModel> Properties,
    bool Closed,
    CheckModel? Others,
    int? MinProperties,
    int? MaxProperties)
{
    /// <summary>The C# field with the names of <see cref="Properties"/>, unique in the tool, for example <c>AddressProperties</c>; null where none is needed.</summary>
    public string? Declared { get; init; }

    /// <summary>What properties whose name matches must be; they count as declared.</summary>
    public EquatableArray<PatternPropertyCheckModel> Patterns { get; init; }

    /// <summary>What the names of properties must be; null for anything.</summary>
    public CheckModel? Names { get; init; }

    /// <summary>The properties that others demand.</summary>
    public EquatableArray<DependentRequiredModel> Dependents { get; init; }
}

/// <summary>The check of the properties whose name matches.</summary>
/// <param name="Pattern">The <see cref="PatternModel.Field"/>.</param>
/// <param name="Check">What their values must be.</param>
public sealed record PatternPropertyCheckModel(string Pattern, CheckModel Check);

/// <summary>Properties that must be there when another one is.</summary>
/// <param name="Name">The JSON name of the one.</param>
/// <param name="Needed">The JSON names of the others.</param>
public sealed record DependentRequiredModel(string Name, EquatableArray<string> Needed);

/// <summary>The check of one property.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Required">Whether an object without it is refused.</param>
/// <param name="Check">What its value must be.</param>
public sealed record PropertyCheckModel(string Name, bool Required, CheckModel Check);
