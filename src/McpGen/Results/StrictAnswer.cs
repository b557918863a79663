using System.Globalization;
using System.Text;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Lets a call fail whose answer is not what the document says, where a manifest asks for that.</summary>
internal static class StrictAnswer
{
    /// <summary>The result, or a failure that says where it differs, without values of it.</summary>
    public static ToolResult Check(ToolResult result, Check check)
    {
        if (result.IsError)
        {
            return result;
        }

        if (result.Structured.IsEmpty)
        {
            return Failure(result, "The request succeeded, but the answer is not JSON as it should be.");
        }

        var text = new JsonText();
        var root = text.Add(result.Structured.Span);
        if (root < 0)
        {
            return Failure(result, string.Create(CultureInfo.InvariantCulture, $"The request succeeded, but the answer has more than {JsonText.MaxDepth} levels, which cannot be checked."));
        }

        var errors = new ArgumentErrors();
        errors.Allow(result.Structured.Length);
        check(new Argument(text, root, errors));
        return errors.Any ? Failure(result, Describe(errors)) : result;
    }

    private static string Describe(ArgumentErrors errors)
    {
        var text = new StringBuilder("The request succeeded, but the answer is not what the service describes.");
        foreach (var error in errors.Items)
        {
            text.Append('\n').Append(error.Pointer.Length == 0 ? "answer" : error.Pointer).Append(": ").Append(error.Message);
        }

        return errors.Count == errors.Items.Count ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"\nand {errors.Count - errors.Items.Count} more").ToString();
    }

    private static ToolResult Failure(ToolResult result, string message)
    {
        var failure = ToolResult.Failure(ToolOutcome.UpstreamFailed, message);
        failure.UpstreamStatus = result.UpstreamStatus;
        return failure;
    }
}
