using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using McpGen.Specs.Overlays;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>All files that the build hands in. Each is read at most once, and only when something leads to it. Safe to use from several threads.</summary>
public sealed class DocumentSet
{
    private readonly Dictionary<string, SpecFile> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SpecFile, Lazy<OpenApiDocument>> _documents = new();

    /// <summary>Takes note of the files; nothing is read yet. Of two with one path the first counts.</summary>
    public DocumentSet(IEnumerable<SpecFile> files)
    {
        foreach (var file in files)
        {
            var path = SpecPaths.Normalize(file.Path);
            if (!_byPath.ContainsKey(path))
            {
                _byPath.Add(path, file);
            }
        }
    }

    /// <summary>
    /// The file that a reference means, or null when the build has none such. Both slashes are accepted, and percent-escapes where the file's
    /// name has none of its own.
    /// </summary>
    /// <param name="relativeTo">The path of the file that holds the reference.</param>
    /// <param name="reference">A relative or absolute path, without fragment.</param>
    public SpecFile? Find(string relativeTo, string reference) =>
        _byPath.TryGetValue(SpecPaths.Resolve(relativeTo, reference), out var file)
        || _byPath.TryGetValue(SpecPaths.Resolve(relativeTo, SpecPaths.Decode(reference)), out file)
            ? file
            : null;

    /// <summary>
    /// The file that was probably meant by a reference that <see cref="Find"/> does not know, as it should be written; null when none is
    /// similar.
    /// </summary>
    public string? Closest(string relativeTo, string reference)
    {
        var others = _byPath.Keys
            .Where(path => path != SpecPaths.Normalize(relativeTo))
            .OrderBy(static path => path, StringComparer.Ordinal)
            .Select(path => SpecPaths.Relative(relativeTo, path))
            .ToList();
        var wanted = SpecPaths.Decode(reference).Replace('\\', '/');
        var name = SpecPaths.Name(wanted);
        return Spelling.Closest(wanted, others)
            ?? others.FirstOrDefault(other => string.Equals(SpecPaths.Name(other), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A file as an OpenAPI document; the same object each time.</summary>
    public OpenApiDocument Open(SpecFile file) =>
        _documents.GetOrAdd(file, Add).Value;

    /// <summary>A file as an OpenAPI document after overlays, in order. Without overlays it is <see cref="Open(SpecFile)"/>.</summary>
    /// <param name="file">The document.</param>
    /// <param name="overlays">The overlays.</param>
    /// <param name="problems">Receives what is wrong with the overlays.</param>
    public OpenApiDocument Open(SpecFile file, IReadOnlyList<SpecFile> overlays, ICollection<Problem> problems)
    {
        var parsed = ParsedFile.Of(file);
        if (overlays.Count == 0 || parsed.Root is not { } root)
        {
            return Open(file);
        }

        var application = new OverlayApplication(problems);
        foreach (var overlay in overlays.Select(new OverlayReader(problems).Read).OfType<Overlay>())
        {
            if (overlay.Extends is { } extends && IsOther(overlay, extends.Scalar!, file))
            {
                problems.Add(OverlayProblems.OtherDocument(extends, file.Name));
            }

            root = application.Apply(root, overlay);
        }

        return new(this, parsed.With(root, overlays));
    }

    // An address of the network names where the document comes from; whether that is this file cannot be told.
    private static bool IsOther(Overlay overlay, string extends, SpecFile document) =>
        extends.IndexOf("://", StringComparison.Ordinal) < 0
        && SpecPaths.Resolve(overlay.File.Path, extends) != SpecPaths.Normalize(document.Path)
        && SpecPaths.Resolve(overlay.File.Path, SpecPaths.Decode(extends)) != SpecPaths.Normalize(document.Path);

    private Lazy<OpenApiDocument> Add(SpecFile file) => new(() => new OpenApiDocument(this, ParsedFile.Of(file)), LazyThreadSafetyMode.ExecutionAndPublication);
}
