using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace McpGen.Generators.Inputs;

/// <summary>Steps of the pipeline that the compiler does not have.</summary>
internal static class PipelineExtensions
{
    /// <summary>
    /// All values as one list. Where <c>Collect</c> gives a struct, this gives a reference: the driver's generic code for pairs of references
    /// comes compiled with the compiler, while that for pairs with such a struct would be compiled anew in every process, some 200 methods.
    /// </summary>
    public static IncrementalValueProvider<IReadOnlyList<T>> Together<T>(this IncrementalValuesProvider<T> values) =>
        values.Collect().Select(static (items, _) => (IReadOnlyList<T>)items);
}
