using System;
using McpGen.Http;

namespace McpGen.Results;

/// <summary>The upstream that answers.</summary>
/// <param name="Upstream">Its name, for messages.</param>
/// <param name="Limit">The most bytes that are read of an answer.</param>
/// <param name="Secrets">What its answers never show.</param>
/// <param name="Time">The clock.</param>
internal sealed record AnswerSource(string Upstream, int Limit, SecretMask Secrets, TimeProvider Time);
