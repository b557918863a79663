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
        var errors = new ArgumentErrors();
        var arguments = ArgumentReader.Open(call.Arguments, errors);
        var request = new RequestWriter(upstream.CreateBoundary);
        if (!errors.Any)
        {
            Write(arguments, request);
        }

        // A request is judged as a whole, so only when everything in it is known to be good.
        if (!errors.Any)
        {
            request.Check();
        }

        if (errors.Any)
        {
            return ValueTask.FromResult(ToolResult.Rejected(errors));
        }

        var answer = upstream.SendAsync(Method, Accept, request, Result, call, cancellationToken);
        return ResultCheck is { } check ? CheckedAsync(answer, check) : answer;
    }

    private static async ValueTask<ToolResult> CheckedAsync(ValueTask<ToolResult> answer, Check check) => StrictAnswer.Check(await answer, check);
}
