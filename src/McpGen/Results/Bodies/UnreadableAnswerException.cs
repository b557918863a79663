using System;

namespace McpGen.Results.Bodies;

/// <summary>The bytes of an answer cannot be had. The message goes after "answered with" and may hold what the upstream sent.</summary>
internal sealed class UnreadableAnswerException(string message, Exception? cause = null) : Exception(message, cause);
