namespace McpGen.Specs.Model;

/// <summary>One tool over one operation, ready to print.</summary>
/// <param name="Name">The tool's MCP name: legal, and unique in the gateway without regard to case.</param>
/// <param name="ClassName">The C# class, unique in the gateway without regard to case, ASCII; also the file's name.</param>
/// <param name="Upstream">The <see cref="UpstreamModel.Identifier"/> of its upstream.</param>
/// <param name="Operation">How the document calls the operation: its operationId, else <c>METHOD /path</c>.</param>
/// <param name="Document">The document's file name.</param>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="PathTemplate">The path as in the document, for people.</param>
/// <param name="Definition">The tool's entry of <c>tools/list</c>: JSON of several lines; a line break is never inside a string.</param>
/// <param name="Arguments">What the model may give, in the order of the schema.</param>
/// <param name="Path">The path, from left to right, server path excluded.</param>
/// <param name="Parameters">Query, header and cookie parameters in document order.</param>
/// <param name="Body">The request body; null when the operation has none.</param>
/// <param name="Accept">The <c>Accept</c> header.</param>
/// <param name="Checks">Checks of objects below the top level, each a method of its own so that cycles can be told.</param>
/// <param name="Patterns">The patterns that the checks name.</param>
/// <param name="Sensitive">Property names the document marks as secret (<c>format: password</c>, <c>writeOnly</c>): never in audit or logs.</param>
public sealed record ToolModel(
    string Name,
    string ClassName,
    string Upstream,
    string Operation,
    string Document,
    string Method,
    string PathTemplate,
    string Definition,
    EquatableArray<ArgumentModel> Arguments,
    EquatableArray<PathPartModel> Path,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    string Accept,
    EquatableArray<ObjectCheckModel> Checks,
    EquatableArray<PatternModel> Patterns,
    EquatableArray<string> Sensitive)
{
    /// <summary>What is shown of the answer; null for all of it.</summary>
    public ResultModel? Result { get; init; }

    /// <summary>
    /// The entry of <c>tools/list</c> for clients of revisions whose output schemas describe objects only; null when <see cref="Definition"/> does for
    /// them as well.
    /// </summary>
    public string? LegacyDefinition { get; init; }
}

/// <summary>One argument.</summary>
/// <param name="Name">The name the model uses.</param>
/// <param name="Identifier">The C# local, unique in the tool, keyword-escaped.</param>
/// <param name="Required">Whether a call without it is refused.</param>
/// <param name="Check">What its value must be.</param>
/// <param name="Default">JSON sent when it is absent although the upstream requires it; null for none.</param>
public sealed record ArgumentModel(string Name, string Identifier, bool Required, CheckModel Check, string? Default);

/// <summary>A piece of a path: either literal text, already percent-encoded, or an argument, or a fixed value's text (then a literal).</summary>
/// <param name="Literal">Text to send as it is; null for an argument.</param>
/// <param name="Argument">The <see cref="ArgumentModel.Identifier"/>; null for a literal.</param>
/// <param name="Name">The parameter's name in the document, which <see cref="ParameterStyle.Matrix"/> writes; empty for a literal.</param>
/// <param name="Style">How arrays and objects are written.</param>
/// <param name="Explode">Whether each item or member is written as a pair of its own.</param>
/// <param name="AllowReserved">Whether slashes and the other characters that cannot end a path stay as they are (<c>{+name}</c>).</param>
public sealed record PathPartModel(
    string? Literal, string? Argument, string Name = "", ParameterStyle Style = ParameterStyle.Simple, bool Explode = false, bool AllowReserved = false);

/// <summary>A query, header or cookie parameter.</summary>
/// <param name="Location">Where it goes.</param>
/// <param name="Name">Its name in the document.</param>
/// <param name="Value">What is sent.</param>
/// <param name="Style">How arrays and objects are written.</param>
/// <param name="Explode">Whether each item or member is written as a pair of its own.</param>
/// <param name="AllowReserved">Whether RFC 3986 reserved characters stay as they are.</param>
public sealed record ParameterModel(
    ParameterLocation Location,
    string Name,
    ValueModel Value,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved);

/// <summary>What is sent: an argument, or a value fixed in the manifest or document. Exactly one of the two is set.</summary>
/// <param name="Argument">The <see cref="ArgumentModel.Identifier"/>.</param>
/// <param name="FixedJson">Compact JSON.</param>
public sealed record ValueModel(string? Argument, string? FixedJson);

/// <summary>The request body.</summary>
/// <param name="MediaType">The <c>Content-Type</c>.</param>
/// <param name="Whole">The argument that is the body; null when the body is put together from properties.</param>
/// <param name="Properties">
/// The properties of an object body, in schema order. Of a form that is <paramref name="Whole"/>, the members that are not written in the usual way.
/// </param>
/// <param name="Required">Whether an empty object is sent when no property is given; otherwise no body is sent then.</param>
/// <param name="Kind">How the body is written.</param>
/// <param name="Xml">What the body is called in XML; null for other kinds.</param>
public sealed record BodyModel(
    string MediaType, ValueModel? Whole, EquatableArray<BodyPropertyModel> Properties, bool Required, BodyKind Kind = BodyKind.Json, XmlModel? Xml = null);

/// <summary>A property of an object body.</summary>
/// <param name="Name">The name in the document.</param>
/// <param name="Value">What is sent.</param>
/// <param name="Field">How a field of a form is written; null for the usual way, and always for JSON.</param>
public sealed record BodyPropertyModel(string Name, ValueModel Value, FieldModel? Field = null);

/// <summary>How a field of a form is written that is not written in the usual way.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="MediaType">The <c>Content-Type</c> of a part; null for the usual one.</param>
/// <param name="Style">How arrays and objects are written in <c>x-www-form-urlencoded</c>; null for the usual way.</param>
/// <param name="Explode">Whether each item or member is written as a pair of its own.</param>
/// <param name="AllowReserved">Whether RFC 3986 reserved characters stay as they are.</param>
public sealed record FieldModel(FieldKind Kind, string? MediaType, ParameterStyle? Style, bool Explode, bool AllowReserved);

/// <summary>A pattern of the document in a form that is checked in linear time: a table, or else an expression.</summary>
/// <param name="Field">The C# field.</param>
/// <param name="Source">The pattern as in the document (ECMA-262).</param>
/// <param name="Table">The pattern's automaton; null where none of a sensible size does it.</param>
/// <param name="Expression">The same language for .NET's non-backtracking engine; null where there is a table.</param>
public sealed record PatternModel(string Field, string Source, PatternTable? Table, string? Expression);
