using System.IO;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.NativeAot;

/// <summary>A Native AOT file, and what publishing it printed.</summary>
internal sealed record PublishedFile(CommandResult Publishing, string Path)
{
    public double Megabytes => new FileInfo(Path).Length / 1024d / 1024d;
}
