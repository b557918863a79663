using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("swagger: '2.0'", OpenApiVersion.V20)]
    [InlineData("swagger: 2.0", OpenApiVersion.V20)]
    [InlineData("openapi: 3.0.4", OpenApiVersion.V30)]
    [InlineData("openapi: 3.0", OpenApiVersion.V30)]
    [InlineData("openapi: 3.1.0", OpenApiVersion.V31)]
    [InlineData("openapi: 3.2.0-rc1", OpenApiVersion.V32)]
    public void The_version_is_read(string line, OpenApiVersion version)
    {
        var document = new Opened(line + "\npaths: {}\n").Document;

        Assert.Equal((true, version), (document.IsUsable, document.Version));
    }

    [Theory]
    [InlineData("swagger: '1.2'\npaths: {}\n", "MCPGEN301")]
    [InlineData("openapi: 4.0.0\npaths: {}\n", "MCPGEN301")]
    [InlineData("openapi: 3.10.0\npaths: {}\n", "MCPGEN301")]
    [InlineData("openapi: [3]\npaths: {}\n", "MCPGEN301")]
    [InlineData("paths: {}\n", "MCPGEN302")]
    [InlineData("- 1\n", "MCPGEN302")]
    [InlineData("just text\n", "MCPGEN302")]
    [InlineData("openapi: 3.1.0\nwebhooks: {}\n", "MCPGEN303")]
    [InlineData("openapi: 3.1.0\npaths: []\n", "MCPGEN303")]
    [InlineData("openapi: 3.1.0\npaths: {\n", "MCPGEN002")]
    [InlineData("", "MCPGEN002")]
    public void What_cannot_be_used_says_why(string text, string id)
    {
        Assert.Equal(id, new Opened(text).Document.Problems.Single().Id);
    }

    [Fact]
    public void An_unusable_document_has_no_operations()
    {
        Assert.Empty(new Opened("openapi: 4.0.0\npaths: { /a: { get: {} } }\n").Document.Operations);
    }

    [Fact]
    public void An_unsupported_version_is_told_at_its_value()
    {
        Assert.Equal(new LinePosition(0, 9), new Opened("openapi: 4.0.0\npaths: {}\n").Document.Problems.Single().Start);
    }

    [Fact]
    public void A_version_number_keeps_its_digits()
    {
        Assert.Equal("1.10", new Opened("openapi: 3.0.0\ninfo: { version: 1.10 }\npaths: {}\n").Document.ApiVersion);
    }

    [Fact]
    public void Operations_are_listed_in_document_order()
    {
        const string text = """
            openapi: 3.0.0
            paths:
              /b:
                summary: ignored
                parameters: []
                post: {}
                get: { operationId: readB }
                x-get: {}
              x-other: { get: {} }
              /a: { DELETE: {}, trace: {}, query: {}, head: nothing }
            """;

        Assert.Equal(["POST /b", "readB", "TRACE /a"], new Opened(text).Document.Operations.Select(entry => entry.Label));
    }

    [Fact]
    public void The_query_method_and_additional_operations_are_of_3_2()
    {
        const string text = """
            openapi: 3.2.0
            paths:
              /a:
                query: {}
                additionalOperations: { COPY: {}, "BAD\r\nX": {}, "": {} }
            """;

        Assert.Equal(["QUERY", "COPY"], new Opened(text).Document.Operations.Select(entry => entry.Method));
    }

    [Fact]
    public void An_entry_knows_what_it_is_selected_by()
    {
        var entry = new Opened("openapi: 3.0.0\npaths: { /a: { get: { operationId: x, tags: [t, 1, {}], deprecated: true, summary: S } } }\n").Document.Operations[0];

        Assert.Equal(("x", "t|1", true, "S"), (entry.OperationId, string.Join("|", entry.Tags), entry.Deprecated, entry.Summary));
    }

    [Fact]
    public void An_empty_operation_id_is_none()
    {
        Assert.Equal("GET /a", new Opened("openapi: 3.0.0\npaths: { /a: { get: { operationId: '' } } }\n").Document.Operations[0].Label);
    }

    [Fact]
    public void A_path_may_be_in_another_file()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: { /a: { $ref: 'paths/a%20b.yaml' } }\n", ("paths/a b.yaml", "get: { operationId: inFile }\n"));

        Assert.Equal("inFile", opened.Document.Operations.Single().OperationId);
    }

    [Fact]
    public void What_stands_beside_the_reference_of_a_path_counts_first()
    {
        var opened = new Opened(
            "openapi: 3.1.0\npaths: { /a: { $ref: '#/components/pathItems/A', get: { operationId: own } } }\n"
            + "components: { pathItems: { A: { get: { operationId: shared }, put: { operationId: put } } } }\n");

        Assert.Equal(["own", "put"], opened.Document.Operations.Select(entry => entry.OperationId));
    }

    [Fact]
    public void What_stands_beside_the_reference_of_a_path_is_for_all_its_operations()
    {
        var opened = new Opened(
            "openapi: 3.1.0\npaths: { '/a/{id}': { $ref: '#/components/pathItems/A', parameters: [{ name: id, in: path, description: beside }] } }\n"
            + "components: { pathItems: { A: { get: {} } } }\n");

        Assert.Equal("beside", opened.Operation.Parameters.Single().Description);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_left_out_and_told_on_request()
    {
        var document = new Opened("openapi: 3.0.0\npaths: { /a: { $ref: 'b.yaml' }, /c: { get: {} } }\n").Document;

        Assert.Equal((1, "MCPGEN304", true), (document.Operations.Count, document.ListingProblems.Single().Id, document.IsUsable));
    }

    [Fact]
    public void A_path_that_stands_twice_counts_once_and_is_told_on_request()
    {
        var document = new Opened("openapi: 3.0.0\npaths:\n  /a: { get: {} }\n  /a: { put: {} }\n").Document;

        Assert.Equal(("GET /a", "MCPGEN310"), (document.Operations.Single().Label, document.ListingProblems.Single().Id));
    }

    [Fact]
    public void The_same_document_is_opened_once()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: {}\n");

        Assert.Same(opened.Document, opened.Files.Open(opened.Document.File));
    }
}
