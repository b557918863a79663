using System;
using McpGen.Arguments;
using McpGen.Http;

namespace McpGen.Tools;

/// <summary>
/// The memory in which a call is checked and its request written. Nothing of it goes with the request, so that the next call of the same thread uses
/// it again.
/// </summary>
internal sealed class CallWorkspace
{
    [ThreadStatic]
    private static CallWorkspace? _free;

    public JsonText Text { get; } = new();

    public ArgumentErrors Errors { get; } = new();

    public RequestWriter Request { get; } = new();

    /// <summary>Takes the workspace of the thread; a new one when that is in use.</summary>
    public static CallWorkspace Take()
    {
        var workspace = _free ?? new();
        _free = null;
        return workspace;
    }

    /// <summary>Gives it to the next call. A call that fails on the way does not: what it has left is not looked at.</summary>
    public void GiveBack()
    {
        Text.Clear();
        Errors.Clear();
        Request.Clear();
        _free = this;
    }
}
