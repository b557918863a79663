namespace McpGen.Tools;

/// <summary>How far a call is.</summary>
/// <param name="Done">How much is done.</param>
/// <param name="Total">How much there is to do; null when that is not known.</param>
/// <param name="Message">The same in words.</param>
internal readonly record struct ProgressState(long Done, long? Total, string Message);
