using Xunit;

namespace McpGen.Specs.Tests.Manifest;

public class ManifestReaderTests
{
    private const string Sound =
        """
        mcpgen: 1
        gateway: { name: support-desk, title: Support desk, version: 1.10, instructions: Help. }
        upstreams:
          crm:
            openapi: crm.yaml
            baseUrl: ${CRM_URL:-http://127.0.0.1:5081}
            timeout: 5m
            headers: { User-Agent: support-desk/1.0 }
        tools:
          - { from: crm, select: all, exclude: { deprecated: true }, name: "crm_{operation}" }
          - from: crm
            operation: createNote
            arguments: { text: { maxLength: 2000 }, author: { value: me } }
            annotations: { readOnly: false, openWorld: true }
        audit: { file: audit.jsonl, redact: [email], onError: continue }
        """;

    [Fact]
    public void A_sound_manifest_has_no_problems() => Assert.Empty(Manifests.Problems(Sound));

    [Fact]
    public void A_version_keeps_its_text() => Assert.Equal("1.10", Manifests.Read(Sound)!.Gateway.Version);

    [Fact]
    public void A_gateway_without_version_has_one() => Assert.Equal("1.0.0", Manifests.Read("mcpgen: 1\ngateway: { name: x }")!.Gateway.Version);

    [Fact]
    public void Calls_time_out_after_thirty_seconds_unless_stated() =>
        Assert.Equal(30_000, Manifests.Read("mcpgen: 1\ngateway: { name: x }\nupstreams: { a: { openapi: a.yaml } }")!.Upstreams[0].TimeoutMilliseconds);

    [Fact]
    public void An_audit_record_that_fails_fails_the_call_unless_stated() =>
        Assert.False(Manifests.Read("mcpgen: 1\ngateway: { name: x }\naudit: { file: a.jsonl }")!.Audit!.ContinueOnError);

    [Fact]
    public void An_unknown_key_is_reported_at_the_key_with_what_was_meant() => Assert.Equal(
        ["gateway.mcp.yaml(2,24): error MCPGEN101: Unknown key 'tittle'; did you mean 'title'?"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: test, tittle: Test }"));

    [Fact]
    public void A_key_that_is_there_already_is_not_what_was_meant() => Assert.Equal(
        ["gateway.mcp.yaml(2,37): error MCPGEN101: Unknown key 'tittle'"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: test, title: Test, tittle: Test }"));

    [Fact]
    public void Every_problem_is_reported_at_once() => Assert.Equal(
        [
            "gateway.mcp.yaml(2,12): error MCPGEN101: Unknown key 'nme'; did you mean 'name'?",
            "gateway.mcp.yaml(2,10): error MCPGEN103: The key 'name' is missing: How the gateway calls itself to clients.",
            "gateway.mcp.yaml(3,8): error MCPGEN102: 'tools' must be a list, not the text 'all'",
        ],
        Manifests.Problems("mcpgen: 1\ngateway: { nme: test }\ntools: all"));

    [Fact]
    public void A_missing_gateway_is_reported() => Assert.Equal(
        ["gateway.mcp.yaml(1,1): error MCPGEN103: The key 'gateway' is missing: What the gateway is."], Manifests.Problems("mcpgen: 1"));

    [Fact]
    public void A_missing_version_of_the_language_is_reported() => Assert.Contains(
        "gateway.mcp.yaml(1,1): error MCPGEN103: The key 'mcpgen' is missing: The version of this language: 1.", Manifests.Problems("gateway: { name: x }"));

    [Fact]
    public void Another_version_of_the_language_is_one_problem_and_no_more() => Assert.Equal(
        ["gateway.mcp.yaml(1,9): error MCPGEN104: This manifest is of version '2', and only version 1 is known; write 'mcpgen: 1'"],
        Manifests.Problems("mcpgen: 2\ngateway: { future: true }"));

    [Fact]
    public void A_list_that_selects_by_nothing_is_refused() => Assert.Equal(
        ["gateway.mcp.yaml(3,36): error MCPGEN102: 'tags' must be a list of at least one item, not a list"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a, select: { tags: [] } }]"));

    [Fact]
    public void An_empty_selection_is_refused() => Assert.Contains(
        "gateway.mcp.yaml(3,28): error MCPGEN102: 'select' must be 'all' or a mapping with 'operations', 'tags', 'methods', 'paths', not a mapping",
        Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a, select: { } }]"));

    [Fact]
    public void A_word_that_is_none_of_the_choices_is_reported_with_what_was_meant() => Assert.Equal(
        ["gateway.mcp.yaml(3,34): error MCPGEN102: 'onError' must be one of fail, continue, not 'continu'; did you mean 'continue'?"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: x }\naudit: { file: a.jsonl, onError: continu }"));

    [Theory]
    [InlineData("readOnly: yes", "'readOnly' must be true or false, not the text 'yes'")]
    [InlineData("readOnly: 1", "'readOnly' must be true or false, not 1")]
    [InlineData("readOnly:", "'readOnly' must be true or false, not nothing")]
    public void A_value_of_another_type_is_reported(string annotation, string message) => Assert.EndsWith(
        message, Assert.Single(Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a, operation: b, annotations: { " + annotation + " } }]")));

    [Fact]
    public void A_tool_needs_an_operation_or_a_selection() => Assert.Equal(
        ["gateway.mcp.yaml(3,9): error MCPGEN110: A tool needs 'operation' (one operation) or 'select' (several); add one of them"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a }]"));

    [Fact]
    public void A_tool_has_not_both_an_operation_and_a_selection() => Assert.Equal(
        ["gateway.mcp.yaml(3,9): error MCPGEN110: A tool has either 'operation' or 'select', not both; split it into two entries"],
        Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a, operation: b, select: all }]"));

    [Theory]
    [InlineData("select: all, description: One for many", "'description' goes only with 'operation'; remove it or use 'operation'")]
    [InlineData("operation: b, exclude: { tags: [c] }", "'exclude' goes only with 'select'; remove it or use 'select'")]
    [InlineData("operation: b, arguments: { c: { value: 1, maximum: 2 } }", "'maximum' and 'value' exclude each other; remove one of them")]
    [InlineData("operation: b, arguments: { c: { default: 1, required: true } }", "'required' and 'default' exclude each other; remove one of them")]
    public void Keys_that_do_not_go_together_are_reported(string keys, string message) => Assert.EndsWith(
        message, Assert.Single(Manifests.Problems("mcpgen: 1\ngateway: { name: x }\ntools: [{ from: a, " + keys + " }]")));

    [Fact]
    public void A_file_that_is_no_YAML_is_reported_where_it_breaks() =>
        Assert.StartsWith("gateway.mcp.yaml(2,", Assert.Single(Manifests.Problems("mcpgen: 1\ngateway: { name: x")));
}
