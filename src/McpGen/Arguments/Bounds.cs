using System.Globalization;

namespace McpGen.Arguments;

/// <summary>Words the bounds of a count, for example <c>must have 1 to 3 items, has 4</c>.</summary>
internal static class Bounds
{
    /// <summary>What is wrong with a count; null when it is within the bounds.</summary>
    public static string? Describe(string verb, string one, string many, int minimum, int maximum, int count)
    {
        if (count >= minimum && count <= maximum)
        {
            return null;
        }

        var expected = (minimum, maximum) switch
        {
            _ when minimum == maximum => Number(minimum),
            (_, int.MaxValue) => "at least " + Number(minimum),
            (0, _) => "at most " + Number(maximum),
            _ => Number(minimum) + " to " + Number(maximum),
        };
        var noun = (maximum == int.MaxValue ? minimum : maximum) == 1 ? one : many;
        return $"must {verb} {expected} {noun}, has {Number(count)}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
