using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using McpGen.Tests.Results;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Tools;

public class CallProgressTests
{
    private readonly SteppedTime _time = new();
    private readonly List<ProgressState> _told = [];

    [Fact]
    public async Task A_client_is_told_a_few_times_a_second_at_most()
    {
        var progress = Progress();
        for (var i = 1; i <= 1000; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(10));
            await progress.ReportAsync(i, null, "", TestContext.Current.CancellationToken);
        }

        Assert.InRange(_told.Count, 20, 30);
    }

    [Fact]
    public async Task What_is_told_only_ever_increases()
    {
        var progress = Progress();
        foreach (var done in new long[] { 0, 5, 5, 3, 6 })
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await progress.ReportAsync(done, 10, "", TestContext.Current.CancellationToken);
        }

        Assert.Equal([0, 5, 6], _told.Select(static state => state.Done));
    }

    [Fact]
    public async Task A_quick_call_tells_nothing()
    {
        await Progress().ReportAsync(1, null, "", TestContext.Current.CancellationToken);
        await CallProgress.None.ReportAsync(1, null, "", TestContext.Current.CancellationToken);
        Assert.Empty(_told);
    }

    private CallProgress Progress() => new((state, _) =>
    {
        _told.Add(state);
        return default;
    }, _time);
}
