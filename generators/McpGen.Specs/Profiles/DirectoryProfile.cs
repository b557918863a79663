using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Profiles;

/// <summary>
/// Checks what the directories of large clients ask of a tool before they list it (<c>profile: directory</c>). Two of their rules always hold: all four
/// annotations are stated, and no input schema has <c>oneOf</c>, <c>anyOf</c> or <c>allOf</c> at its top, since <see cref="ToolDefinition"/> writes neither.
/// </summary>
internal static class DirectoryProfile
{
    private const int LongestName = 60;

    // A token of a page is none of a person; these are.
    private static readonly HashSet<string> SecretNames = new(StringComparer.Ordinal)
    {
        "password", "passwd", "passphrase", "secret", "credential", "credentials", "apikey", "api_key", "private_key", "access_key", "secret_key", "client_secret",
        "token", "access_token", "auth_token", "refresh_token", "bearer_token", "api_token", "session_token", "authorization", "otp", "pin_code", "ssn", "cvv", "cvc",
    };

    /// <summary>Everything that would be refused, tool by tool.</summary>
    public static IEnumerable<Problem> Problems(IEnumerable<BoundTool> tools) => tools.SelectMany(Of);

    private static IEnumerable<Problem> Of(BoundTool tool)
    {
        var entry = tool.Named.Operation.Tool;
        var operation = tool.Named.Operation.Entry;
        var name = tool.Model.Name;
        if (Nothing(entry.Title) && Nothing(operation.Summary) && Nothing(operation.OfPath("summary")?.Scalar))
        {
            yield return ProfileProblems.NoTitle(tool.EntryNode, name);
        }

        var description = Given(entry.Description) ?? Given(operation.Node["description"]?.Scalar) ?? Given(operation.OfPath("description")?.Scalar);
        if (description is null && Nothing(operation.Summary) && Nothing(operation.OfPath("summary")?.Scalar))
        {
            yield return ProfileProblems.NoDescription(tool.EntryNode, name);
        }
        else if (DescriptionText.Clean(description, int.MaxValue) is { } text && text.Length > DescriptionText.ToolLimit)
        {
            yield return ProfileProblems.LongDescription(tool.EntryNode, name, text.Length, DescriptionText.ToolLimit);
        }

        if (name.Length > LongestName)
        {
            yield return ProfileProblems.LongName(tool.EntryNode, name, LongestName);
        }

        if (name.IndexOf('.') >= 0)
        {
            yield return ProfileProblems.NameCharacters(tool.EntryNode, name);
        }

        foreach (var argument in tool.Model.Arguments.Where(argument => IsSecret(argument.Name) || tool.Model.Sensitive.Contains(argument.Name)))
        {
            yield return ProfileProblems.SecretArgument(tool.EntryNode, name, argument.Name);
        }
    }

    private static bool IsSecret(string argument) => SecretNames.Contains(Words.Snake(argument));

    private static bool Nothing(string? text) => Given(text) is null;

    private static string? Given(string? text) => DescriptionText.Clean(text, int.MaxValue) is null ? null : text;
}
