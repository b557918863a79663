using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

/// <summary>Runs checks over arguments given as JSON.</summary>
internal static class Given
{
    public static IReadOnlyList<string> Errors(string json, ObjectCheck check)
    {
        var errors = new ArgumentErrors();
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        var reader = ArgumentReader.Open(document.RootElement, errors);
        if (!errors.Any)
        {
            check(reader);
        }

        var texts = new List<string>();
        foreach (var error in errors.Items)
        {
            texts.Add(error.ToString());
        }

        return texts;
    }

    /// <summary>The errors of one value, without their pointer.</summary>
    public static string Message(string value, Func<Argument, Argument> check)
    {
        var errors = Errors($$"""{"a":{{value}}}""", arguments => check(arguments.Required("a")));
        return errors.Count == 0 ? "" : Assert.Single(errors)["/a: ".Length..];
    }

    public static Argument Fixed(string json) => ArgumentReader.Open(null, new ArgumentErrors()).Fixed(Encoding.UTF8.GetBytes(json));

    public static Argument Argument(string json, ArgumentErrors errors)
    {
        using var document = JsonDocument.Parse($$"""{"a":{{json}}}""");
        return ArgumentReader.Open(document.RootElement.Clone(), errors).Optional("a");
    }
}
