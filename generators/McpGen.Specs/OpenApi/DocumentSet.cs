using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
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

    private Lazy<OpenApiDocument> Add(SpecFile file) => new(() => new OpenApiDocument(this, file), LazyThreadSafetyMode.ExecutionAndPublication);
}
