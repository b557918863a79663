using System;
using System.IO;
using Xunit;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>Measurements that a person wants to see: in the test's output, and in the file that MCPGEN_NUMBERS names.</summary>
internal static class Numbers
{
    public static void Print(FormattableString line)
    {
        var text = FormattableString.Invariant(line);
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (Environment.GetEnvironmentVariable("MCPGEN_NUMBERS") is { Length: > 0 } file)
        {
            File.AppendAllText(file, text + "\n");
        }
    }
}
