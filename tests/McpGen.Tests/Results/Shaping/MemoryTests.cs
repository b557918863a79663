using System;
using System.Buffers;
using System.Text;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class MemoryTests
{
    private static readonly Redactor Redactor = new(new() { Fields = ["email"] });

    private static readonly ResultOptions Options = new()
    {
        Projection = Projection.Only(
            Field.Keep("id", shownAs: "number"),
            Field.Keep("email"),
            Field.Keep("text"),
            Field.Lift("customer", "customer_", Projection.All(Field.Mask("name")))),
        MaxItems = 50,
    };

    private static readonly byte[] Item =
        Encoding.UTF8.GetBytes(""",{"id":1,"email":"ada@example.com","text":"caf\u00e9","customer":{"n\u0061me":"Ada","tags":[1,2]},"other":[{"a":"b"}]}""");

    [Fact]
    public void Nothing_is_allocated_for_an_answer()
    {
        byte[] answer = [.. "[null"u8, .. Item, .. ",1]"u8];
        var target = new ArrayBufferWriter<byte>(1024);
        Shape();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Shape();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal("""[null,{"number":1,"email":"[redacted]","text":"café","customer_name":"[redacted]","customer_tags":[1,2]},1]""", Encoding.UTF8.GetString(target.WrittenSpan));

        void Shape()
        {
            target.ResetWrittenCount();
            using var shaper = JsonShaper.Rent(Options, Redactor, target);
            shaper.Feed(answer, isLast: true);
            shaper.Complete();
        }
    }

    [Fact]
    public void An_answer_of_any_length_takes_the_same_memory()
    {
        var target = new ArrayBufferWriter<byte>(64 * 1024);
        using var shaper = JsonShaper.Rent(Options, Redactor, target);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(5, shaper.Feed("[null"u8, isLast: false));
        const int Items = 200_000;
        var consumed = 0L;
        for (var i = 0; i < Items; i++)
        {
            consumed += shaper.Feed(Item, isLast: false);
        }

        Assert.Equal((long)Items * Item.Length, consumed);
        Assert.Equal(1, shaper.Feed("]"u8, isLast: true));
        shaper.Complete();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
        var cut = Assert.Single(shaper.Cuts);
        Assert.Equal((CutKind.Items, "", 50L, Items + 1L), (cut.Kind, cut.Path, cut.Shown, cut.Total));
    }

    [Fact]
    public void A_token_that_is_longer_than_the_buffer_is_given_back_until_it_is_whole()
    {
        var target = new ArrayBufferWriter<byte>();
        using var shaper = JsonShaper.Rent(ResultOptions.Default, Redactor.None, target);
        var json = Encoding.UTF8.GetBytes($$"""{"a":"{{new string('x', 1000)}}"}""");
        Assert.Equal(5, shaper.Feed(json.AsSpan(0, 500), isLast: false));
        Assert.Equal(0, shaper.Feed(json.AsSpan(5, 900), isLast: false));
        Assert.Equal(json.Length - 5, shaper.Feed(json.AsSpan(5), isLast: true));
        shaper.Complete();
        Assert.Equal(json, target.WrittenSpan.ToArray());
    }
}
