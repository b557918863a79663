using System.Diagnostics;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>What a terminal sends to the program in front.</summary>
internal static class Signals
{
    /// <summary>Ctrl+C.</summary>
    public static async Task InterruptAsync(Process process, CancellationToken cancellationToken)
    {
        var kill = new Command("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        (await kill.RunAsync(cancellationToken)).EnsureSuccess();
    }
}
