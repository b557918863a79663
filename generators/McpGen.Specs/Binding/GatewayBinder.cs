using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Binding.Results;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.Binding.Servers;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Budget;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;
using McpGen.Specs.Problems;
using McpGen.Specs.Profiles;
using McpGen.Specs.Search;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding;

/// <summary>Turns a manifest and its documents into the model that emission prints.</summary>
public static class GatewayBinder
{
    /// <summary>
    /// Binds a manifest. Whatever the files hold, this returns: a tool that cannot be bound is left out with a problem, and the others stay.
    /// </summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="documents">Every file the build handed in; only those the manifest leads to are read.</param>
    /// <param name="cancellationToken">Ends the work between two tools.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BindingResult Bind(SpecFile manifest, DocumentSet documents, CancellationToken cancellationToken)
    {
        var problems = new List<Problem>();
        try
        {
            if (ManifestReader.Read(manifest, problems) is { } read)
            {
                return Bind(read, documents, problems, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(GeneralProblems.InternalFailure(manifest, exception));
        }

        return new(manifest.Path, null, InOrder(problems));
    }

    private static BindingResult Bind(GatewayManifest manifest, DocumentSet documents, List<Problem> problems, CancellationToken cancellationToken)
    {
        var binder = new UpstreamBinder(manifest.File, documents, problems);
        var upstreams = BindUpstreams(manifest, binder);
        var servers = new OtherServers(binder.Identifier);
        var named = ToolNames.Allot([.. Select(manifest, upstreams, problems).Select(servers.Place)], problems)
            .OrderBy(static operation => operation.Name, StringComparer.Ordinal).ToList();
        var redacted = new RedactUse(manifest.Redact?.Paths ?? []);
        var tools = BindTools(named, new TextScreen(manifest.UntrustedText), manifest.Redact, redacted, problems, cancellationToken);
        if (upstreams.Values.All(static upstream => upstream is not null))
        {
            problems.AddRange(redacted.Problems());
        }

        var used = new HashSet<string>(tools.Select(static tool => tool.Model.Upstream));
        var search = manifest.IsSearched ? SearchBinder.Bind(tools) : null;
        problems.AddRange(search is null ? [] : SearchBinder.Clashes(tools));
        var budget = new BudgetCheck(manifest, search is null
            ? [.. tools.Select(static tool => new KeyValuePair<string, string>(tool.Model.Name, tool.Model.Definition))]
            : SearchBinder.Listed(tools, search.Facade));
        problems.AddRange(budget.Problems(tools));
        problems.AddRange(manifest.IsForDirectories ? DirectoryProfile.Problems(tools) : []);
        var model = new GatewayModel(
            manifest.File.Name,
            manifest.Gateway.Name,
            DescriptionText.CleanLine(manifest.Gateway.Title, int.MaxValue),
            manifest.Gateway.Version,
            manifest.Gateway.Instructions is { } instructions ? HiddenText.Removed(instructions) : null,
            upstreams.Values.OfType<BoundUpstream>().SelectMany(servers.With).Where(upstream => used.Contains(upstream.Identifier)).Select(Model).ToEquatableArray(),
            tools.Select(static tool => tool.Model).ToEquatableArray(),
            manifest.Audit is { } audit ? new(audit.File, audit.Redact.ToEquatableArray(), audit.ContinueOnError) : null,
            search)
        {
            Redaction = manifest.Redact is { } redact ? new(redact.Names.ToEquatableArray(), redact.Detect.ToEquatableArray(), redact.Removes) : null,
        };
        return new(manifest.File.Path, model, InOrder(problems), budget.Report(), budget.Ratchet());
    }

    private static Dictionary<string, BoundUpstream?> BindUpstreams(GatewayManifest manifest, UpstreamBinder binder)
    {
        var upstreams = new Dictionary<string, BoundUpstream?>(StringComparer.Ordinal);
        foreach (var section in manifest.Upstreams)
        {
            upstreams[section.Name] = binder.Bind(section);
        }

        return upstreams;
    }

    /// <summary>Every operation that is to become a tool. A single entry wins over selections, an earlier selection over a later one.</summary>
    private static List<SelectedOperation> Select(GatewayManifest manifest, Dictionary<string, BoundUpstream?> upstreams, List<Problem> problems)
    {
        var singles = new List<SelectedOperation>();
        var several = new List<SelectedOperation>();
        foreach (var tool in manifest.Tools)
        {
            if (!upstreams.TryGetValue(tool.From.Value, out var upstream))
            {
                problems.Add(ManifestProblems.UnknownUpstream(tool.From.Node, Spelling.Closest(tool.From.Value, upstreams.Keys)));
            }
            else if (upstream is not null)
            {
                var selector = new OperationSelector(upstream.Document, problems);
                if (tool.Operation is not null)
                {
                    singles.AddRange(selector.Single(tool.Operation) is { } entry ? [new(upstream, entry, tool)] : []);
                }
                else
                {
                    several.AddRange(selector.Several(tool.Select!, tool.Exclude).Select(entry => new SelectedOperation(upstream, entry, tool)));
                }
            }
        }

        // Two upstreams may share a document, and then its entries.
        var claimed = upstreams.Values.OfType<BoundUpstream>().ToDictionary(static upstream => upstream.Identifier, static _ => new HashSet<OperationEntry>());
        bool Claim(SelectedOperation selected) => claimed[selected.Upstream.Identifier].Add(selected.Entry);
        singles.ForEach(single => Claim(single));
        return [.. singles, .. several.Where(Claim)];
    }

    private static List<BoundTool> BindTools(
        List<NamedOperation> operations, TextScreen screen, RedactSection? redact, RedactUse redacted, List<Problem> problems, CancellationToken cancellationToken)
    {
        // The base classes of generated tools are in scope there.
        var classes = new CSharpNames("McpTool", "RestTool");
        var tools = new List<BoundTool>();
        var arguments = new ArgumentUse();
        var patterns = new CheckablePatterns();
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var binder = new ToolBinder(operation, classes.Member("", operation.Name, "Tool"), patterns, screen, redact);
            try
            {
                if (binder.Bind() is { } tool)
                {
                    tools.Add(new(operation, tool));
                }

                arguments.Add(operation, binder);
                redacted.Add(operation.Operation, binder.Redacted);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                problems.Add(GeneralProblems.InternalFailure(operation.Operation.Upstream.Document.File, exception));
            }

            problems.AddRange(binder.Problems);
        }

        problems.AddRange(arguments.Unknown());
        return tools;
    }

    private static UpstreamModel Model(BoundUpstream upstream) => new(
        upstream.Section.Name,
        upstream.Identifier,
        upstream.BaseUrl,
        upstream.Section.TimeoutMilliseconds,
        upstream.Section.MaxAnswerBytes,
        upstream.Section.Headers.Select(static header => new HeaderModel(header.Key, header.Value)).ToEquatableArray(),
        upstream.IsPrivate);

    private static EquatableArray<Problem> InOrder(List<Problem> problems) => problems.Distinct()
        .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Span.Start)
        .ThenBy(static problem => problem.Id, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableArray();
}
