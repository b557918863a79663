using System;
using System.IO;
using System.Text;

namespace McpGen.Stdio;

/// <summary>
/// Standard error, opened at the first write. It also takes the place of <see cref="Console.Out"/>, so that a stray
/// <c>Console.WriteLine</c> in a tool does not land between two protocol messages.
/// </summary>
internal sealed class LazyStderr : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Console.Error.Write(value);

    public override void Write(char[] buffer, int index, int count) => Console.Error.Write(buffer, index, count);

    public override void Write(string? value) => Console.Error.Write(value);

    public override void Write(ReadOnlySpan<char> buffer) => Console.Error.Write(buffer);

    public override void Flush() => Console.Error.Flush();
}
