namespace McpGen.Arguments;

/// <summary>How far an error is from what a schema means; the branch of an <c>anyOf</c> with the least in sum is the best match.</summary>
internal enum ArgumentFault
{
    /// <summary>The right kind of value, out of its bounds.</summary>
    Value = 1,

    /// <summary>A property too many or too few.</summary>
    Property = 10,

    /// <summary>Another JSON type.</summary>
    Type = 20,

    /// <summary>Not the one value it must be, as of a discriminator: another branch was meant.</summary>
    Constant = 1000,
}
