using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Results;

namespace McpGen.Tools;

/// <summary>A tool that is one HTTP request.</summary>
/// <param name="upstream">Where the request goes.</param>
public abstract class RestTool(Upstream upstream) : McpTool
{
    private HttpMethod? _method;

    /// <summary>The HTTP method, upper case.</summary>
    protected abstract string Method { get; }

    /// <summary>The <c>Accept</c> header; <c>application/json</c> by default.</summary>
    protected virtual string Accept => "application/json";

    /// <summary>What is shown of the answer; everything, up to the default limits, by default.</summary>
    protected virtual ResultOptions Result => ResultOptions.Default;

    /// <summary>What an answer must be, else the call fails (<c>output: strict</c>); null, the default, when it may be anything.</summary>
    protected virtual Check? ResultCheck => null;

    /// <summary>Checks the arguments and, when they are good, writes the request.</summary>
    /// <param name="arguments">The call's arguments.</param>
    /// <param name="request">The request to write.</param>
    protected abstract void Write(ArgumentReader arguments, RequestWriter request);

    /// <inheritdoc/>
    protected internal sealed override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        var workspace = CallWorkspace.Take();
        var request = CreateRequest(call, workspace);
        var rejected = request is null ? ToolResult.Rejected(workspace.Errors, call.Redactor) : null;
        workspace.GiveBack();
        if (request is null)
        {
            return ValueTask.FromResult(rejected!);
        }

        var answer = upstream.SendAsync(request, Result, call, cancellationToken);
        return ResultCheck is { } check ? CheckedAsync(answer, check) : answer;
    }

    /// <summary>The request of a call; null, and errors in the workspace, when the arguments are wrong.</summary>
    internal HttpRequestMessage? CreateRequest(ToolCall call, CallWorkspace workspace)
    {
        workspace.Request.CreateBoundary = upstream.CreateBoundary;
        var arguments = ArgumentReader.Open(call.Arguments, workspace.Errors, workspace.Text);
        return !workspace.Errors.Any && TryWrite(arguments, workspace)
            ? upstream.CreateMessage(_method ??= HttpMethod.Parse(Method), Accept, workspace.Request, call.Caller)
            : null;
    }

    /// <summary>Checks the arguments and writes the request; false, and errors in the workspace, when they are wrong.</summary>
    internal bool TryWrite(ArgumentReader arguments, CallWorkspace workspace)
    {
        Write(arguments, workspace.Request);
        if (workspace.Errors.Any)
        {
            return false;
        }

        // A request is judged as a whole, so only when everything in it is known to be good.
        workspace.Request.Check();
        return !workspace.Errors.Any;
    }

    private static async ValueTask<ToolResult> CheckedAsync(ValueTask<ToolResult> answer, Check check) => StrictAnswer.Check(await answer, check);
}
