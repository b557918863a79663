using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Generators.Inputs;

/// <summary>Binds one manifest so that nothing it does can take the others down.</summary>
internal static class ManifestBinding
{
    /// <summary>The manifest's gateway and problems; an unexpected failure is a problem at the manifest's start.</summary>
    public static BindingResult Bind(SpecFile manifest, DocumentSet documents, CancellationToken cancellationToken)
    {
        try
        {
            return GatewayBinder.Bind(manifest, documents, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(manifest.Path, null, new[] { GeneralProblems.InternalFailure(manifest, failure) }.ToEquatableArray());
        }
    }

    /// <summary>The problems of all manifests; what several of them find in one document is reported once.</summary>
    public static IEnumerable<Problem> Problems(IReadOnlyList<BindingResult> results) =>
        results.SelectMany(static result => result.Problems).Distinct();
}
