namespace McpGen.Specs.Text;

/// <summary>A place in a file, both numbers counted from zero; messages show them counted from one.</summary>
public readonly record struct LinePosition(int Line, int Column);
