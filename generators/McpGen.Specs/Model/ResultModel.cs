namespace McpGen.Specs.Model;

/// <summary>What a tool shows of its upstream's answer.</summary>
/// <param name="Projection">Which members are shown, and how; null for all of them as they are.</param>
/// <param name="MaxItems">The most items of any list; null for all.</param>
/// <param name="MaxBytes">The most bytes; null for the default.</param>
public sealed record ResultModel(ProjectionModel? Projection, int? MaxItems, int? MaxBytes)
{
    /// <summary>What an answer must be, else the call fails; null when it may be anything.</summary>
    public CheckModel? Check { get; init; }

    /// <summary>Whether anything is said about what is shown.</summary>
    public bool ShapesAnswer => Projection is not null || MaxItems is not null || MaxBytes is not null;
}

/// <summary>Which members of an object are shown. Lists in between do not count.</summary>
/// <param name="KeepsOthers">Whether members that no field names are shown as they are.</param>
/// <param name="Fields">What is said about members.</param>
public sealed record ProjectionModel(bool KeepsOthers, EquatableArray<ShownFieldModel> Fields);

/// <summary>What happens to a member of an answer.</summary>
/// <param name="Name">Its name; null for every member that no other field names.</param>
/// <param name="Action">What happens.</param>
/// <param name="ShownAs">A new name, or what is put before the names of the members of a flattened object; null for none.</param>
/// <param name="Inner">What is shown of its value; null for all of it.</param>
public sealed record ShownFieldModel(string? Name, ShownFieldAction Action, string? ShownAs, ProjectionModel? Inner);

/// <summary>What happens to a member of an answer.</summary>
public enum ShownFieldAction
{
    /// <summary>It is shown.</summary>
    Keep,

    /// <summary>Its members are shown in its place.</summary>
    Lift,

    /// <summary>Its name is shown, its value is not.</summary>
    Mask,

    /// <summary>It is left out.</summary>
    Remove,
}
