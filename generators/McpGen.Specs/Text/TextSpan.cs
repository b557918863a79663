namespace McpGen.Specs.Text;

/// <summary>A range of UTF-16 offsets in a file: <paramref name="Start"/> is in it, <paramref name="End"/> is not.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units covered.</summary>
    public int Length => End - Start;
}
