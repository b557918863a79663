using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Bodies;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>Lists what a request needs: path, query, header and cookie parameters, and the properties of an object body.</summary>
/// <param name="shapes">Builds what arguments must be.</param>
/// <param name="problems">Takes what keeps the operation from being called.</param>
/// <param name="warnings">Takes what it is called without.</param>
internal sealed class ArgumentCollector(ShapeBuilder shapes, ICollection<Problem> problems, ICollection<Problem> warnings)
{
    /// <summary>The slots in the order of the schema shown: required path parameters first, the body last.</summary>
    public List<ArgumentSlot> Collect(Operation operation, BodyChoice? body)
    {
        var slots = operation.Parameters
            .Where(parameter => IsSendable(operation, parameter))
            .OrderBy(static parameter => (int)parameter.In)
            .Select(FromParameter)
            .ToList();
        if (body is not null)
        {
            slots.AddRange(FromBody(operation.Body!, body));
        }

        foreach (var slot in slots)
        {
            SendDefault(slot);
        }

        ArgumentNames.Allot(slots);
        return slots;
    }

    private ArgumentSlot FromParameter(Parameter parameter)
    {
        var use = shapes.Use(parameter.Schema);
        return new()
        {
            WireName = parameter.Name,
            Location = parameter.In,
            Parameter = parameter,
            IsSecret = ShapeBuilder.IsSecret(parameter.Schema),
            Use = use with { Description = parameter.Description ?? use.Description },
            Required = parameter.Required,
        };
    }

    /// <summary>What the document requires need not be given where it also says what to send then.</summary>
    private static void SendDefault(ArgumentSlot slot)
    {
        if (slot.Required && slot.Use.Default is { } value && value != "null" && DefaultValues.Fits(value, slot.Use))
        {
            slot.Default = value;
            slot.Required = false;
        }
    }

    private IEnumerable<ArgumentSlot> FromBody(RequestBody body, BodyChoice choice)
    {
        var use = choice.Media.Schema is null ? new ShapeUse(new()) : shapes.Use(choice.Media.Schema);

        // "required" is false when it is not stated, but documents that forget it and list required properties mean what they list.
        var isRequired = body.Required || body.Node["required"] is null;
        var fields = choice.Kind is BodyKind.Form or BodyKind.Multipart ? new FormFields(choice) : null;
        if (choice.Kind is BodyKind.Text or BodyKind.Binary or BodyKind.Xml || !IsFlat(use))
        {
            return [Whole(use, body, choice, fields)];
        }

        return use.Shape.Properties.Select(property =>
        {
            var (given, field) = fields?.Of(property.Name, property.Use) ?? (property.Use, null);
            return new ArgumentSlot
            {
                WireName = property.Name,
                IsSecret = property.IsSecret,
                Use = given,
                Required = property.Required && isRequired,
                Field = field,
                IsFile = field is { Kind: not FieldKind.Value },
            };
        });
    }

    private static ArgumentSlot Whole(ShapeUse use, RequestBody body, BodyChoice choice, FormFields? fields)
    {
        var description = use.Description ?? use.Shape.Description ?? body.Description;
        IReadOnlyList<KeyValuePair<string, FieldModel>> members = [];
        if (fields is not null)
        {
            (use, members) = fields.Whole(use);
        }

        use = choice.Kind switch
        {
            BodyKind.Binary => FileShapes.Body(choice.ContentType, description),
            BodyKind.Text when use.Shape.IsAnything => new(new() { Types = SchemaTypes.String }, Description: description),
            _ => use with { Description = description },
        };
        return new()
        {
            WireName = "body",
            IsWholeBody = true,
            Use = use.Description is null ? use with { Description = "The body of the request." } : use,
            Required = body.Required,
            Members = members,
            IsFile = choice.Kind == BodyKind.Binary,
        };
    }

    /// <summary>An object with declared properties, or that may have none, and nothing that speaks of several of them at once.</summary>
    private static bool IsFlat(ShapeUse use) =>
        use.Shape is { Types: SchemaTypes.Object, Enum: null, Others: null, SpeaksOfSeveralProperties: false, HasLogic: false, Unions.Count: 0, Demands.Count: 0 } shape
        && (shape.Properties.Count > 0 || shape.Closed);

    private bool IsSendable(Operation operation, Parameter parameter)
    {
        var why = parameter.In switch
        {
            ParameterLocation.Header when !HeaderReader.IsToken(parameter.Name) => "this is not a header name",
            ParameterLocation.Cookie when !HeaderReader.IsToken(parameter.Name) => "this is not a cookie name",
            ParameterLocation.Header when HeaderReader.IsForbidden(parameter.Name) || parameter.Name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) =>
                "the HTTP transport sets this header",
            ParameterLocation.QueryString when MediaNames.Bare(parameter.ContentMediaType ?? "") == "application/x-www-form-urlencoded" => null,
            _ when parameter.ContentMediaType is { } media && parameter.Style == ParameterStyle.Json && !MediaNames.IsJson(media) =>
                $"it is written as {media}, and only JSON can be written",
            _ => null,
        };
        if (why is not null)
        {
            (parameter.Required ? problems : warnings).Add(parameter.Required
                ? BindingProblems.UnsupportedParameter(parameter.Node, operation.Entry.Label, parameter.Name, why)
                : DocumentProblems.UnsentParameter(parameter.Node, parameter.Name, why));
        }

        return why is null;
    }
}
