using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Xml;
using McpGen.Arguments;

namespace McpGen.Http;

/// <summary>Writes a JSON value as XML.</summary>
internal static class XmlBodyWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The document; null when the argument holds what XML cannot, which is then its error.</summary>
    public static byte[]? Write(Argument argument, XmlShape shape)
    {
        using var stream = new MemoryStream();
        try
        {
            using (var xml = XmlWriter.Create(stream, Settings))
            {
                // A document has one element, so an array at its root is always wrapped.
                Element(xml, argument.Value, shape, isWrapped: true);
            }

            return stream.ToArray();
        }
        catch (Exception exception) when (exception is ArgumentException or XmlException or InvalidOperationException)
        {
            argument.Fail("must hold only names and characters that XML allows, it is sent as XML");
            return null;
        }
    }

    private static void Element(XmlWriter xml, JsonValue value, XmlShape shape, bool isWrapped)
    {
        if (value.Kind == JsonValueKind.Null)
        {
            return;
        }

        if (value.Kind == JsonValueKind.Array && !isWrapped)
        {
            Items(xml, value, shape);
            return;
        }

        Start(xml, shape);
        if (value.Kind == JsonValueKind.Array)
        {
            Items(xml, value, shape);
        }
        else if (value.Kind == JsonValueKind.Object)
        {
            Members(xml, value, shape, attributes: true);
            Members(xml, value, shape, attributes: false);
        }
        else
        {
            xml.WriteString(ValueText.Of(value).ToString());
        }

        xml.WriteEndElement();
    }

    private static void Items(XmlWriter xml, JsonValue array, XmlShape shape)
    {
        var item = shape.Items ?? new XmlShape(shape.Name) { Namespace = shape.Namespace, Prefix = shape.Prefix };
        foreach (var value in array.Items)
        {
            Element(xml, value, item, item.IsWrapped);
        }
    }

    private static void Members(XmlWriter xml, JsonValue value, XmlShape shape, bool attributes)
    {
        foreach (var member in value.Members)
        {
            var known = shape.Member(member.Name.Copy());
            if (known.IsAttribute != attributes || member.Value.Kind == JsonValueKind.Null)
            {
                continue;
            }

            if (attributes)
            {
                xml.WriteAttributeString(known.Namespace is null ? null : known.Prefix, XmlConvert.VerifyNCName(known.Name), known.Namespace, ValueText.Of(member.Value).ToString());
            }
            else
            {
                Element(xml, member.Value, known, known.IsWrapped);
            }
        }
    }

    private static void Start(XmlWriter xml, XmlShape shape)
    {
        var name = XmlConvert.VerifyNCName(shape.Name);
        if (shape.Namespace is { Length: > 0 } space)
        {
            xml.WriteStartElement(shape.Prefix, name, space);
        }
        else
        {
            xml.WriteStartElement(name);
        }
    }
}
