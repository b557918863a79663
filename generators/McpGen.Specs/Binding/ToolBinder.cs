using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding.Arguments;
using McpGen.Specs.Binding.Bodies;
using McpGen.Specs.Binding.Extensions;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Results;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.Binding.Servers;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding;

/// <summary>Binds one operation to one tool.</summary>
internal sealed class ToolBinder(NamedOperation named, string className, CheckablePatterns patterns, TextScreen screen, RedactSection? redact)
{
    private const int LargeSchema = 32 * 1024;
    private const int HugeSchema = 256 * 1024;

    private readonly SelectedOperation _selected = named.Operation;
    private readonly List<Problem> _problems = [];

    /// <summary>What is wrong with this tool, and with it alone.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The names an entry of <c>arguments</c> may use, known after <see cref="Bind"/>.</summary>
    public IReadOnlyList<string> ArgumentNames { get; private set; } = [];

    /// <summary>The entries of <c>arguments</c> that the tool has an argument for, known after <see cref="Bind"/>.</summary>
    public IReadOnlyList<ArgumentEntry> Applied { get; private set; } = [];

    /// <summary>The paths of <c>redact</c> that need not be in the answer, and what became of them; known after <see cref="Bind"/>.</summary>
    public IReadOnlyList<(AnswerPath Path, PathWalk Walk)> Redacted { get; private set; } = [];

    /// <summary>Null when <see cref="Problems"/> holds an error, or the operation has to be left out of a selection.</summary>
    public ToolModel? Bind()
    {
        var entry = _selected.Entry;
        var operation = _selected.Upstream.Document.Read(entry, _problems);
        var unsupported = new List<Problem>();
        var media = new BodyBinder(_selected, unsupported).Choose(operation);
        CheckServer(operation, unsupported);
        var shapes = new ShapeBuilder(patterns);
        var slots = new ArgumentCollector(shapes, unsupported, _problems).Collect(operation, media);
        ArgumentNames = [.. slots.Select(static slot => slot.Name)];
        Applied = new ArgumentChanges(slots, _problems).Apply(_selected.Tool.Arguments);

        var visible = slots.Where(static slot => slot.FixedJson is null).ToList();
        var locals = new CSharpNames("arguments", "request", "body", "cancellationToken", _selected.Upstream.Identifier.TrimStart('@'));
        foreach (var slot in visible)
        {
            slot.Identifier = locals.Local(slot.Name);
        }

        var results = new ResultBinder(named.Name, _selected.IsSingle, operation, _selected.Tool.Result, redact, _problems);
        var result = results.Bind();
        Redacted = results.Shared;

        var path = new RequestPath(entry, slots, unsupported);
        path.Bind();
        var extension = ToolExtensions.Read(entry, _selected.Tool.Annotations, _problems);
        var texts = Texts(operation, extension, shapes, unsupported);
        _problems.AddRange(_selected.IsSingle ? unsupported : unsupported.Select(BindingProblems.AsLeftOut));
        if (unsupported.Count > 0 || HasErrors)
        {
            return null;
        }

        var graph = new ShapeGraph(visible.Select(static slot => slot.Use));
        var checks = new CheckWriter(new(Reserved()), patterns, (pattern, reason) => _problems.Add(BindingProblems.UncheckedPattern(shapes.WhereIs(pattern) ?? entry.Node, pattern, reason)));
        var arguments = visible.Select(slot => new ArgumentModel(slot.Name, slot.Identifier, slot.Required, checks.Write(slot.Use, slot.Name), slot.Default)).ToEquatableArray();
        var inputSchema = shapes.IsTooLarge ? "" : ToolDefinition.InputSchema(visible, graph, texts);
        CheckSize(shapes.IsTooLarge ? int.MaxValue : Encoding.UTF8.GetByteCount(inputSchema));
        var output = Output(operation, result?.Projection, texts);
        var definition = new ToolDefinition(named.Name, _selected.Tool, extension, operation, texts);
        var shown = definition.Write(inputSchema, output?.Json);
        if (result is not null && output is not null && _selected.Tool.Result!.Output == OutputMode.Strict)
        {
            result = result with { Check = checks.Write(output.Root, "answer") };
        }

        return HasErrors ? null : new(
            named.Name,
            className,
            _selected.Upstream.Identifier,
            entry.Label,
            _selected.Upstream.Document.File.Name,
            entry.Method,
            entry.Path,
            shown,
            arguments,
            path.Parts.ToEquatableArray(),
            Parameters(slots, path).ToEquatableArray(),
            BodyBinder.Model(operation, media, slots),
            MediaNames.Accept(operation.Responses),
            checks.Objects.ToEquatableArray(),
            checks.Patterns.ToEquatableArray(),
            Sensitive(visible, graph).ToEquatableArray())
        {
            Result = result,
            LegacyDefinition = output is { IsOfObject: false } ? definition.Write(inputSchema, output.Wrapped) : null,
        };
    }

    /// <summary>All that the document, and not the manifest, says of the tool.</summary>
    private DocumentTexts Texts(Operation operation, ToolExtension extension, ShapeBuilder shapes, List<Problem> unsupported)
    {
        var entry = operation.Entry;
        var texts = new DocumentTexts(screen, _problems, unsupported);
        if (!(_selected.IsSingle && _selected.Tool.Name is not null))
        {
            var name = entry.Node["operationId"] ?? entry.Node;
            texts.ScreenName(named.Name, name.File, name.Scalar is null ? FirstLine.Of(name) : name.Span);
        }

        texts.Add(extension.Title);
        texts.Add(extension.Description);
        foreach (var key in new[] { "summary", "description" })
        {
            texts.Add(entry.Node[key]);
            texts.Add(entry.OfPath(key));
        }

        foreach (var parameter in operation.Parameters)
        {
            texts.Add(parameter.Node["description"]);
            texts.ScreenName(parameter.Name, parameter.Node.File, FirstLine.Of(parameter.Node));
        }

        texts.Add(operation.Body?.Node["description"]);
        foreach (var schema in shapes.Visited)
        {
            texts.Add(schema);
        }

        return texts;
    }

    private bool HasErrors => _problems.Exists(static problem => problem.Severity == ProblemSeverity.Error);

    private OutputSchema? Output(Operation operation, ProjectionModel? projection, DocumentTexts texts)
    {
        if (_selected.Tool.Result is not { Output: not OutputMode.None } entry || OutputSchema.Of(operation, entry, projection, redact, patterns, texts) is not { } output)
        {
            return null;
        }

        var bytes = output.IsTooLarge ? int.MaxValue : Encoding.UTF8.GetByteCount(output.Json);
        if (bytes > LargeSchema)
        {
            _problems.Add(bytes > HugeSchema ? ResultProblems.HugeOutput(entry.Node, named.Name) : ResultProblems.LargeOutput(entry.Node, named.Name, bytes));
        }

        return output;
    }

    private void CheckServer(Operation operation, List<Problem> unsupported)
    {
        if (operation.HasOwnServers && OperationServer.Url(_selected.Upstream, operation.Servers) is null)
        {
            unsupported.Add(BindingProblems.OtherServer(operation.Entry.Node, operation.Entry.Label, operation.Servers.Count == 0 ? "" : operation.Servers[0].Url));
        }
    }

    private static IEnumerable<ParameterModel> Parameters(List<ArgumentSlot> slots, RequestPath path) => path.Query.Concat(slots
        .Where(static slot => slot.Location is not null and not ParameterLocation.Path)
        .Select(static slot => new ParameterModel(
            slot.Location!.Value,
            slot.WireName,
            slot.Value,
            slot.Location == ParameterLocation.QueryString && !MediaNames.IsJson(slot.Parameter!.ContentMediaType ?? "") ? ParameterStyle.Form : slot.Parameter!.Style,
            slot.Parameter.Explode,
            slot.Parameter.AllowReserved)));

    private void CheckSize(int bytes)
    {
        var node = _selected.Tool.Operation?.Node ?? _selected.Tool.Select?.Node ?? _selected.Tool.Node;
        if (bytes > HugeSchema)
        {
            _problems.Add(BindingProblems.HugeSchema(node, named.Name));
        }
        else if (bytes > LargeSchema)
        {
            _problems.Add(BindingProblems.LargeSchema(node, named.Name, bytes));
        }
    }

    private static IEnumerable<string> Sensitive(List<ArgumentSlot> visible, ShapeGraph graph) =>
        visible.Where(static slot => slot.IsSecret).Select(static slot => slot.Name)
            .Concat(graph.Shapes.SelectMany(static shape => shape.Properties).Where(static property => property.IsSecret).Select(static property => property.Name))
            .Distinct();

    // Members that the generated class has or inherits, and types its body names.
    private string[] Reserved() =>
    [
        className, "Name", "Definition", "Sensitive", "Method", "Accept", "Write", "Result", "ResultCheck", "LegacyDefinition", "Shown", "InvokeAsync", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone",
        "ReferenceEquals", "Finalize", "Pattern", "Argument", "Check", "Upstream", "ArgumentNames", "BodyXml", "XmlShape",
        "ResultOptions", "Projection", "Field",
    ];
}
