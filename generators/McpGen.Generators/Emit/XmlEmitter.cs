using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints how a body is called in XML.</summary>
internal static class XmlEmitter
{
    /// <summary>The field that holds it.</summary>
    public const string Field = "BodyXml";

    public static void EmitField(SourceWriter code, XmlModel xml) => code.Line($"private static readonly XmlShape {Field} = {Shape(xml)};").Line();

    private static string Shape(XmlModel xml)
    {
        var shape = CallText.Of("new XmlShape", [Literal(xml.Name), .. xml.Members.Select(static member => $"({Literal(member.Member)}, {Shape(member)})")]);
        var settings = Settings(xml).ToList();
        return settings.Count == 0 ? shape : $"{shape} {{ {string.Join(", ", settings)} }}";
    }

    private static IEnumerable<string> Settings(XmlModel xml)
    {
        if (xml.Namespace is { } space)
        {
            yield return $"Namespace = {Literal(space)}";
        }

        if (xml.Prefix is { } prefix)
        {
            yield return $"Prefix = {Literal(prefix)}";
        }

        if (xml.IsAttribute)
        {
            yield return "IsAttribute = true";
        }

        if (xml.IsWrapped)
        {
            yield return "IsWrapped = true";
        }

        if (xml.Items is { } items)
        {
            yield return $"Items = {Shape(items)}";
        }
    }
}
