using System.Collections.Generic;
using McpGen.Egress;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding;

/// <summary>Finds the document of an upstream and where its requests go.</summary>
internal sealed class UpstreamBinder(SpecFile manifest, DocumentSet documents, ICollection<Problem> problems)
{
    // What the generated code that creates upstreams calls its own.
    private readonly CSharpNames _names = new("context", "options", "gateway", "arguments", "request", "body", "cancellationToken");

    /// <summary>Null with problems when no tool can be bound to it.</summary>
    public BoundUpstream? Bind(UpstreamSection section)
    {
        var identifier = Identifier(section.Name);
        if (section.OpenApi is not { } reference || !section.IsSound)
        {
            return null;
        }

        if (documents.Find(manifest.Path, reference.Value) is not { } file)
        {
            problems.Add(BindingProblems.MissingDocument(reference.Node, documents.Closest(manifest.Path, reference.Value)));
            return null;
        }

        var overlayProblems = new List<Problem>();
        var document = documents.Open(file, Overlays(section, overlayProblems), overlayProblems);
        foreach (var problem in overlayProblems)
        {
            problems.Add(problem);
        }

        foreach (var problem in document.Problems)
        {
            problems.Add(problem);
        }

        // What a broken overlay would have made of the document nobody knows.
        var isSound = document.IsUsable && !overlayProblems.Exists(static problem => problem.Severity == ProblemSeverity.Error);
        return isSound && BaseUrl(section, document) is { } baseUrl ? new(section, identifier, document, baseUrl) : null;
    }

    private List<SpecFile> Overlays(UpstreamSection section, List<Problem> problems)
    {
        var overlays = new List<SpecFile>();
        foreach (var reference in section.Overlays)
        {
            if (documents.Find(manifest.Path, reference.Value) is { } overlay)
            {
                overlays.Add(overlay);
            }
            else
            {
                problems.Add(OverlayProblems.MissingOverlay(reference.Node, documents.Closest(manifest.Path, reference.Value)));
            }
        }

        return overlays;
    }

    /// <summary>A C# parameter name for an upstream, different from all others.</summary>
    public string Identifier(string name) => _names.Local(name);

    private string? BaseUrl(UpstreamSection section, OpenApiDocument document)
    {
        if (section.BaseUrl is { } stated)
        {
            return stated.Value;
        }

        if (document.FirstAbsoluteServer is not { } server)
        {
            problems.Add(BindingProblems.NoBaseUrl(section.Member, document.File.Name));
            return null;
        }

        // A document must not be able to read the environment through ${…}, nor leave a variable open.
        var fault = server.IndexOfAny(['{', '}', '$']) >= 0 ? "it holds a variable without a default" : BaseUrlText.Fault(server);
        if (fault is null && BaseUrlText.Forbidden(server, section.IsPrivate) is { } kind)
        {
            // Where requests go inside a network is for the manifest to say, not for a document of somebody else.
            fault = $"it leads to {HostWords.Of(kind)}";
        }

        if (fault is null)
        {
            return server;
        }

        problems.Add(BindingProblems.BadServer(section.Member, server, fault));
        return null;
    }
}
