using System.IO;
using Microsoft.Extensions.Logging;

namespace McpGen.Stdio;

/// <summary>The loggers of a stdio gateway.</summary>
internal sealed class StderrLoggerFactory(TextWriter output, LogLevel minimum = LogLevel.Information) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new StderrLogger(categoryName, minimum, output);

    /// <summary>Does nothing: the one place these loggers write to is given.</summary>
    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}
