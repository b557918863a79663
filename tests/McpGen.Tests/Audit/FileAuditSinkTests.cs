using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Audit;

public sealed class FileAuditSinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mcpgen-").FullName;

    private string File => Path.Combine(_folder, "audit.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_record_is_in_the_file_when_the_call_ends()
    {
        await using var gateway = Gateway(File);
        await gateway.CallAsync();
        Assert.EndsWith("}\n", await ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_added_to_those_of_an_earlier_start()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var gateway = Gateway(File);
            await gateway.CallAsync();
        }

        Assert.Equal(2, (await ReadAsync()).Count(static c => c == '\n'));
    }

    [Fact]
    public async Task Concurrent_writers_mix_no_lines()
    {
        await using var first = FileAuditSink.Open(File);
        await using var second = FileAuditSink.Open(File);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(async () =>
            await (i % 2 == 0 ? first : second).WriteAsync(
                Encoding.ASCII.GetBytes(new string((char)('a' + (i % 26)), 200 + i) + "\n"), TestContext.Current.CancellationToken))));

        var lines = (await ReadAsync()).TrimEnd().Split('\n');
        Assert.Equal(Enumerable.Range(200, 400), lines.Select(static line => line.Length).Order());
        Assert.All(lines, static line => Assert.Single(line.Distinct()));
    }

    [Fact]
    public async Task Records_keep_the_order_of_their_calls()
    {
        await using var sink = FileAuditSink.Open(File);
        for (var i = 0; i < 100; i++)
        {
            await sink.WriteAsync(Encoding.ASCII.GetBytes(i.ToString(CultureInfo.InvariantCulture) + "\n"), TestContext.Current.CancellationToken);
        }

        Assert.Equal(Enumerable.Range(0, 100).Select(static i => i.ToString(CultureInfo.InvariantCulture)), (await ReadAsync()).TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_new_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        await using var gateway = Gateway(File);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_fails_the_start()
    {
        var path = Path.Combine(_folder, "missing", "audit.jsonl");
        var failure = Assert.Throws<GatewayStartException>(() => Gateway(path));
        Assert.StartsWith($"The audit file '{path}' cannot be opened: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_name_may_come_from_the_environment()
    {
        var context = new GatewayContext { Environment = name => name == "AUDIT_DIR" ? _folder : null };
        await using var gateway = new Gateway(context, Calls.Options with { Audit = new("${AUDIT_DIR}/audit.jsonl") });
        Assert.True(System.IO.File.Exists(File));
    }

    private static Gateway Gateway(string path) =>
        new(new GatewayContext(), Calls.Options with { Audit = new(path) }, new InlineTool(static (_, _) => new(ToolResult.Text(""))));

    private async Task<string> ReadAsync()
    {
        await using var stream = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
