using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading.Tasks;
using McpGen.Results;
using McpGen.Results.Shaping;
using McpGen.Tests.Tools;
using Xunit;

namespace McpGen.Tests.Results;

public class CompressionTests
{
    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br", "br")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "raw")]
    [InlineData("identity", "none")]
    [InlineData("identity, gzip", "gzip")]
    [InlineData("gzip", "none")]
    public async Task A_packed_answer_is_read(string coding, string real)
    {
        foreach (var size in new[] { 1, 7, 1000 })
        {
            var body = new Pieces(Pack(real, stream => stream.Write("{\"ok\": true}"u8)), size);
            Assert.Equal("""{"ok":true}""", (await new Given(body, "application/json") { Headers = [("Content-Encoding", coding)] }.ReadAsync()).Json());
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task An_empty_answer_is_empty_however_it_is_labelled(string coding) =>
        Assert.Equal("The request succeeded (200 OK).", (await new Given([], null) { Headers = [("Content-Encoding", coding)] }.ReadAsync()).Text());

    [Theory]
    [InlineData("zstd", "zstd")]
    [InlineData("gzip, gzip", "gzip, gzip")]
    [InlineData("gzip, br", "gzip, br")]
    public async Task What_cannot_be_unpacked_is_told(string coding, string told)
    {
        var result = await new Given("x", "application/json") { Headers = [("Content-Encoding", coding)] }.ReadAsync();
        Assert.Equal((true, $"crm answered with an answer that is packed in a way the gateway does not know ({told})."), (result.IsError, result.Text()));
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("deflate", "zlib")]
    public async Task Damaged_data_is_told(string coding, string real)
    {
        var bytes = Pack(real, stream => stream.Write(Random(20_000)));
        // Brotli has no checksum that would tell a changed byte in the middle.
        bytes.AsSpan(real == "br" ? 0 : bytes.Length / 2, 40).Fill(0x5A);
        var result = await new Given(bytes, "application/pdf") { Headers = [("Content-Encoding", coding)] }.ReadAsync();
        Assert.Equal((true, "crm answered with packed data that is damaged."), (result.IsError, result.Text()));
    }

    [Theory]
    [InlineData("gzip", "application/json", " ")]
    [InlineData("br", "application/json", " ")]
    [InlineData("gzip", "text/plain", "x")]
    [InlineData("br", "application/pdf", "\0")]
    [InlineData("deflate", "text/html", "<p>")]
    [InlineData("gzip", "text/event-stream", "\n")]
    public async Task Ten_gigabytes_in_ten_megabytes_cost_little(string coding, string contentType, string filling)
    {
        // What is not read is not unpacked, so a tenth of that shows the same; the guard on the ratio acts before the limit of 1 GB does.
        var piece = Encoding.UTF8.GetBytes(string.Concat(System.Linq.Enumerable.Repeat(filling, 1024 * 1024)));
        var bomb = Pack(coding == "deflate" ? "zlib" : coding, stream =>
        {
            for (var i = 0; i < 300; i++)
            {
                stream.Write(piece);
            }
        });
        // Nothing of this waits, so all of it happens on this thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var result = await new Given(bomb, contentType)
        {
            Limit = 1024 * 1024 * 1024,
            Headers = [("Content-Encoding", coding)],
            Shown = new ResultOptions { Projection = contentType == "application/json" ? Projection.Only(Field.Keep("a")) : null },
        }.ReadAsync();

        Assert.InRange(watch.ElapsedMilliseconds, 0, 3000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 * 1024 * 1024);
        Assert.NotNull(result);
    }

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Pack(string coding, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        using (Stream packed = coding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            "zlib" => new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            "raw" => new DeflateStream(bytes, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BufferedStream(bytes),
        })
        {
            write(packed);
            packed.Flush();
            if (coding == "none")
            {
                return bytes.ToArray();
            }
        }

        return bytes.ToArray();
    }
}
