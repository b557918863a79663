using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Protocol;
using Xunit;

namespace McpGen.Tests.Protocol;

public sealed class MessageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping"} x""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping"}{}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping",}""")]
    [InlineData("""{"jsonrpc":"2.0","id":NaN,"method":"ping"}""")]
    [InlineData("\uFEFF{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")]
    public void What_is_not_JSON_is_a_parse_error_without_id(string text) => Assert.Equal((ErrorCode.Parse, ""), Refusal(text));

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","m\u0065thod":"tools/call"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":{"b":1,"b":1}}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"a":10}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"i":10}}""")]
    public void A_member_named_twice_is_a_parse_error(string text) => Assert.Equal((ErrorCode.Parse, ""), Refusal(text));

    [Fact]
    public void Objects_side_by_side_may_name_the_same_members() =>
        Assert.NotNull(Parse("""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":[{"b":1},{"b":{"b":2}}],"b":{"a":1}}}"""));

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\uD83Dx")]
    [InlineData(@"\uD83D\n")]
    [InlineData(@"\uDE00\uD83D")]
    [InlineData(@"\ud83d\ud83d\ude00")]
    public void Half_a_surrogate_pair_is_a_parse_error(string escape) => Assert.Equal((ErrorCode.Parse, ""), Refusal(Ping(escape)));

    [Theory]
    [InlineData(@"\ud83d\uDE00")]
    [InlineData(@"\\ud800")]
    [InlineData(@"\u00e4\\")]
    public void Whole_pairs_and_escaped_backslashes_are_fine(string escape) => Assert.NotNull(Parse(Ping(escape)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_parse_error()
    {
        byte[] overlong = [.. """{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"""u8, (byte)'"', 0xC0, 0xAE, (byte)'"', .. "}}"u8];

        Assert.Null(JsonRpcMessage.Parse(overlong, out var error));
        Assert.Equal(ErrorCode.Parse, error!.Code);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(10_000, false)]
    public void Nesting_is_limited_to_64_levels(int depth, bool isRead)
    {
        // The message and its params are two of the levels.
        var text = $$$$"""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":{{{{new string('[', depth - 2)}}}}{{{{new string(']', depth - 2)}}}}}}""";

        Assert.Equal(isRead, Parse(text) is not null);
    }

    [Fact]
    public void Many_members_are_read_in_reasonable_time()
    {
        var members = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"k{i}\":0"));

        Assert.NotNull(Parse($$$$"""{"jsonrpc":"2.0","id":1,"method":"ping","params":{ {{{{members}}}} }}"""));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"ping"}]""")]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"jsonrpc":"2.0","id":null,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":true,"method":"ping"}""")]
    public void What_is_no_message_is_an_invalid_request_without_id(string text) => Assert.Equal((ErrorCode.InvalidRequest, ""), Refusal(text));

    [Theory]
    [InlineData("""{"id":7,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"1.0","id":7,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":2.0,"id":7,"method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":7}""")]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":1}""")]
    public void A_faulty_request_with_an_id_is_told_under_that_id(string text) => Assert.Equal((ErrorCode.InvalidRequest, "7"), Refusal(text));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void Params_must_be_an_object(string parameters) =>
        Assert.Equal((ErrorCode.InvalidParams, "7"), Refusal($$"""{"jsonrpc":"2.0","id":7,"method":"ping","params":{{parameters}}}"""));

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("-12e+3")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"\"")]
    [InlineData("\"a\\u0062\\\"\"")]
    [InlineData("\"ä€😀\"")]
    public async Task The_id_is_echoed_as_it_was_written(string id)
    {
        var (_, answer) = await new Asking().ReplyAsync($$"""{"method":"ping", "id" : {{id}} ,"jsonrpc":"2.0"}""");

        Assert.Equal($$$"""{"jsonrpc":"2.0","id":{{{id}}},"result":{}}""", answer);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"tools/call","params":{"name":"echo"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/initialized"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"no/such"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"result":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":""}}""")]
    public async Task Notifications_and_responses_are_not_answered(string text) => Assert.Equal((Reply.None, ""), await new Asking().ReplyAsync(text));

    private static string Ping(string text) => $$$$"""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":"{{{{text}}}}"}}""";

    private static JsonRpcMessage? Parse(string text) => JsonRpcMessage.Parse(Encoding.UTF8.GetBytes(text), out _);

    private static (int Code, string Id) Refusal(string text)
    {
        Assert.Null(JsonRpcMessage.Parse(Encoding.UTF8.GetBytes(text), out var error));
        return (error!.Code, Encoding.UTF8.GetString(error.Id.Span));
    }
}
