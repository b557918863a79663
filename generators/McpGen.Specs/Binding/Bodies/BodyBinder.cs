using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Arguments;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>Decides which representation of a body is sent, and puts it together.</summary>
internal sealed class BodyBinder(SelectedOperation selected, ICollection<Problem> unsupported)
{
    /// <summary>The representation; null when nothing is to be sent, or, with a problem, when nothing can be.</summary>
    public BodyChoice? Choose(Operation operation)
    {
        if (operation.Body is not { Content.Count: > 0 } body)
        {
            return selected.Tool.Body is { } needless ? Unknown(operation, needless, []) : null;
        }

        if (selected.Tool.Body is { } stated)
        {
            return body.Content.FirstOrDefault(media => IsCalled(media, stated.Value)) is not { } wanted ? Unknown(operation, stated, body.Content)
                : BodyChoice.Of(wanted) is { } possible ? possible
                : Unsupported(operation, body, [wanted]);
        }

        // Bodies of such methods are mostly empty forms that a tool wrote down by habit.
        var mayBeLeftOut = !body.Required && operation.Entry.Method is not ("POST" or "PUT" or "PATCH" or "QUERY");
        var best = BodyChoice.Best(body);
        return mayBeLeftOut && (best is null || BodySchema.IsEmpty(best.Media.Schema)) ? null : best ?? Unsupported(operation, body, body.Content);
    }

    /// <summary>The body from what its slots send.</summary>
    public static BodyModel? Model(Operation operation, BodyChoice? choice, IReadOnlyList<ArgumentSlot> slots)
    {
        if (choice is null)
        {
            return null;
        }

        var whole = slots.FirstOrDefault(static slot => slot.IsWholeBody);
        var properties = whole is null
            ? slots.Where(static slot => slot.Location is null).Select(static slot => new BodyPropertyModel(slot.WireName, slot.Value, slot.Field))
            : whole.Members.Select(member => new BodyPropertyModel(member.Key, whole.Value, member.Value));
        return new(choice.ContentType, whole?.Value, properties.ToEquatableArray(), operation.Body!.Required, choice.Kind, choice.Kind == BodyKind.Xml ? XmlNames.Root(choice.Media.Schema!) : null);
    }

    private static bool IsCalled(MediaType media, string name) => media.Name == name || MediaNames.Bare(media.Name) == MediaNames.Bare(name);

    private BodyChoice? Unknown(Operation operation, Manifest.Positioned<string> stated, IReadOnlyList<MediaType> offered)
    {
        var names = offered.Select(static media => media.Name).ToList();
        var all = names.Count == 0 ? "none at all" : string.Join(", ", names);
        unsupported.Add(BindingProblems.UnknownMediaType(stated.Node, operation.Entry.Label, all, Spelling.Closest(stated.Value, names)));
        return null;
    }

    private BodyChoice? Unsupported(Operation operation, RequestBody body, IReadOnlyList<MediaType> wanted)
    {
        unsupported.Add(BindingProblems.UnsupportedBody(body.Node, operation.Entry.Label, string.Join(", ", wanted.Select(static media => media.Name))));
        return null;
    }
}
