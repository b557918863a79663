namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>A word of a text as a reader takes it.</summary>
/// <param name="Text">Lower case, without marks, look-alikes resolved.</param>
/// <param name="Start">Its first character in the original.</param>
/// <param name="End">The character behind it in the original.</param>
/// <param name="IsDisguised">Whether it is written so that a filter for words would not find it.</param>
/// <param name="Other">Another reading of its digits and signs; null for none.</param>
internal readonly record struct Word(string Text, int Start, int End, bool IsDisguised, string? Other);
