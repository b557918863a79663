using System;
using System.Text;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Tells of a success that has no body.</summary>
internal static class EmptyAnswer
{
    private const int MaxValueLength = 200;

    // What a request for headers alone is made for.
    private static readonly string[] Told =
        ["Content-Type", "Content-Length", "Content-Language", "Last-Modified", "ETag", "Expires", "Accept-Ranges", "Allow", "Link", "X-Total-Count"];

    /// <summary>The status, after a request for headers alone some of these, and where something new was created.</summary>
    public static ToolResult Read(Answer answer)
    {
        var text = new StringBuilder($"The request succeeded ({answer.StatusLine}).");
        if (answer.IsToHead)
        {
            foreach (var name in Told)
            {
                AddHeader(text, answer, name);
            }
        }
        else if (answer.Status is 201 or 202 && Location(answer.Response.Headers.Location) is { Length: > 0 } location)
        {
            text.Append("\nLocation: ").Append(ShownText.Plain(location, MaxValueLength));
        }

        return ToolResult.Text(answer.Hide(text.ToString()));
    }

    private static void AddHeader(StringBuilder text, Answer answer, string name)
    {
        var response = answer.Response;
        if (response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values))
        {
            text.Append('\n').Append(name).Append(": ").Append(ShownText.Plain(values.ToString(), MaxValueLength));
        }
    }

    // Without its query, which often carries tokens.
    private static string? Location(Uri? location) => location?.OriginalString.Split('?', '#')[0];
}
