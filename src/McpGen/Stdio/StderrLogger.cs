using System;
using System.IO;
using System.Text;
using Microsoft.Extensions.Logging;

namespace McpGen.Stdio;

/// <summary>Writes each entry as one line; standard output belongs to the protocol.</summary>
internal sealed class StderrLogger(string category, LogLevel minimum, TextWriter output) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => logLevel >= minimum && logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        var line = new StringBuilder().Append(Label(logLevel)).Append(": ").Append(category).Append(": ");
        AppendOneLine(line, formatter(state, exception));
        if (exception is not null)
        {
            AppendOneLine(line.Append(" | "), exception.ToString());
        }

        line.Append('\n');
        lock (output)
        {
            output.Write(line);
            output.Flush();
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    private static string Label(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };

    // What a client or an upstream sent may stand in a message: it must neither begin a line of its own nor steer a terminal.
    private static void AppendOneLine(StringBuilder line, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '\n':
                    line.Append("\\n");
                    break;
                case '\r':
                    break;
                case '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'):
                case var _ when char.IsControl(c):
                    line.Append('\ufffd');
                    break;
                default:
                    line.Append(c);
                    break;
            }
        }
    }
}
