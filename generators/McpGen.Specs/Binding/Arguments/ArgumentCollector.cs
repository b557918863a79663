using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>Lists what a request needs: path, query, header and cookie parameters, and the properties of an object body.</summary>
internal sealed class ArgumentCollector(ShapeBuilder shapes, ICollection<Problem> problems)
{
    /// <summary>The slots in the order of the schema shown: required path parameters first, the body last.</summary>
    public List<ArgumentSlot> Collect(Operation operation, MediaType? body)
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

    private IEnumerable<ArgumentSlot> FromBody(RequestBody body, MediaType media)
    {
        var use = media.Schema is null ? new ShapeUse(new()) : shapes.Use(media.Schema);

        // "required" is false when it is not stated, but documents that forget it and list required properties mean what they list.
        var isRequired = body.Required || body.Node["required"] is null;
        if (!IsFlat(use))
        {
            var description = use.Description ?? use.Shape.Description ?? body.Description ?? "The body of the request.";
            return [new() { WireName = "body", IsWholeBody = true, Use = use with { Description = description }, Required = body.Required }];
        }

        return use.Shape.Properties.Select(property => new ArgumentSlot
        {
            WireName = property.Name,
            IsSecret = property.IsSecret,
            Use = property.Use,
            Required = property.Required && isRequired,
        });
    }

    /// <summary>An object with declared properties and nothing that speaks of several of them at once.</summary>
    private static bool IsFlat(ShapeUse use) =>
        use.Shape is { Types: SchemaTypes.Object, Enum: null, Others: null, SpeaksOfSeveralProperties: false, HasLogic: false, Unions.Count: 0, Demands.Count: 0, Properties.Count: > 0 };

    private bool IsSendable(Operation operation, Parameter parameter)
    {
        var why = parameter.In switch
        {
            ParameterLocation.Header when !HeaderReader.IsToken(parameter.Name) => "this is not a header name",
            ParameterLocation.Cookie when !HeaderReader.IsToken(parameter.Name) => "this is not a cookie name",
            ParameterLocation.Header when HeaderReader.IsForbidden(parameter.Name) || parameter.Name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) =>
                "the HTTP transport sets this header",
            ParameterLocation.Path when parameter.Style == ParameterStyle.TabDelimited => "a tab between its items would be a control character in the path",
            _ when parameter.ContentMediaType is { } media && !MediaNames.IsJson(media) => $"it is written as {media}, and only JSON can be written",
            _ => null,
        };
        if (why is not null && parameter.Required)
        {
            problems.Add(BindingProblems.UnsupportedParameter(parameter.Node, operation.Entry.Label, parameter.Name, why));
        }

        return why is null;
    }
}
