using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Results;

/// <summary>What a document says about the JSON that an operation answers with when all is well.</summary>
/// <param name="Exists">Whether it answers in JSON at all.</param>
/// <param name="Schemas">What the answer may be: one of these. Empty when the document does not say.</param>
internal sealed record JsonAnswer(bool Exists, IReadOnlyList<Schema> Schemas)
{
    /// <summary>Every 2xx answer counts; <c>default</c> only where there is none, for it is mostly an error then.</summary>
    public static JsonAnswer Of(Operation operation)
    {
        var good = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).ToList();
        var media = (good.Count > 0 ? good : operation.Responses.Where(static response => response.Status == "default"))
            .SelectMany(static response => response.Content).Where(static media => IsJson(media.Name)).ToList();

        // One answer without a schema may be anything, and then so may all of them.
        return media.TrueForAll(static type => type.Schema is not null)
            ? new(media.Count > 0, [.. media.Select(static type => type.Schema!).Distinct()])
            : new(true, []);
    }

    private static bool IsJson(string name) => MediaNames.IsJson(name) || MediaNames.Bare(name) is "*/*" or "application/*";
}
