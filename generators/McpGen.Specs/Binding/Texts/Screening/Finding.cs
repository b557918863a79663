namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>A passage that speaks to a model.</summary>
/// <param name="Kind">The strongest of its signals.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
internal sealed record Finding(SignalKind Kind, int Start, int End);
