using System.Linq;
using McpGen.Specs.Model;
using Xunit;

namespace McpGen.Specs.Tests.Binding.Results;

public class ProjectionTests
{
    private const string Customer = "{ type: object, properties: { id: { type: string }, createdAt: { type: string }, email: { type: string }, " +
        "address: { $ref: '#/components/schemas/Address' }, tags: { type: array, items: { $ref: '#/components/schemas/Tag' } }, " +
        "meta: { type: object, additionalProperties: { $ref: '#/components/schemas/Tag' } }, note: {} } }";

    private const string Schemas = "{ Address: { type: object, properties: { street: { type: string }, city: { type: string }, customer: { $ref: '#/components/schemas/Customer' } } }, " +
        "Tag: { type: object, properties: { label: { type: string }, parent: { $ref: '#/components/schemas/Tag' } } }, Customer: " + Customer + " }";

    private const string Reference = "{ $ref: '#/components/schemas/Customer' }";

    [Theory]
    [InlineData("{ select: [id] }", "Only(id)")]
    [InlineData("{ select: [address.city, id, address.street] }", "Only(address: Only(city, street), id)")]
    [InlineData("{ select: [tags[].label] }", "Only(tags: Only(label))")]
    [InlineData("{ select: [tags] }", "Only(tags)")]
    [InlineData("{ select: [meta.*.label, meta.x.parent] }", "Only(meta: Only(*: Only(label), x: Only(parent, label)))")]
    [InlineData("{ select: [note.anything[].below] }", "Only(note: Only(anything: Only(below)))")]
    [InlineData("{ select: [address.customer.address.customer.id] }", "Only(address: Only(customer: Only(address: Only(customer: Only(id)))))")]
    public void Select_shows_the_named_members_and_no_others(string result, string shown) => Assert.Equal(shown, Answers.Bind(result, Reference, Schemas).Shown());

    [Theory]
    [InlineData("{ rename: { createdAt: created } }", "All(createdAt=created)")]
    [InlineData("{ rename: { 'tags[].label': name } }", "All(tags: All(label=name))")]
    [InlineData("{ flatten: [address] }", "All(^address=address_)")]
    [InlineData("{ flatten: [address], rename: { address: home, address.city: town } }", "All(^address=home_: All(city=town))")]
    [InlineData("{ redact: [email, address.city] }", "All(#email, address: All(#city))")]
    [InlineData("{ redact: [meta.*.label] }", "All(meta: All(*: All(#label)))")]
    [InlineData("{ redact: [meta.*] }", "All(meta: All(#*))")]
    [InlineData("{ select: [id, email], redact: [email, address.city] }", "Only(id, #email)")]
    [InlineData("{ select: [address], redact: [address.city] }", "Only(address: All(#city))")]
    [InlineData("{ select: [address.city, address.street], flatten: [address] }", "Only(^address=address_: Only(city, street))")]
    public void Rules_go_together(string result, string shown) => Assert.Equal(shown, Answers.Bind(result, Reference, Schemas).Shown());

    [Theory]
    [InlineData("{ redact: [email, address.city] }", "All(-email, address: All(-city))")]
    [InlineData("{ select: [id, email], redact: [email] }", "Only(id)")]
    [InlineData("{ redact: [meta.*] }", "All(meta: Only())")]
    [InlineData("{ select: [meta], redact: [meta.*.label] }", "Only(meta: All(*: All(-label)))")]
    public void What_is_redacted_can_be_left_out_instead(string result, string shown) =>
        Assert.Equal(shown, Answers.Bind(result, Reference, Schemas, "redact: { mode: remove }").Shown());

    [Fact]
    public void Limits_need_no_JSON() => Assert.Equal(
        new ResultModel(null, 5, 2048), Bound.Paths("paths: { /x: { get: { operationId: x, responses: { '204': { description: none } } } } }", "tools: [{ from: api, operation: x, result: { maxItems: 5, maxBytes: 2KB } }]").Tool.Result);

    [Fact]
    public void A_tool_of_which_nothing_is_said_has_no_result() => Assert.Null(Answers.Bind("{}", Reference, Schemas).Tool.Result?.Projection);

    [Theory]
    [InlineData("{ oneOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }", "[a, b]")]
    [InlineData("{ anyOf: [{ allOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }, { type: 'null' }] }", "[a, b]")]
    [InlineData("{ type: [object, 'null'], properties: { a: {} } }", "[a]")]
    [InlineData("{ oneOf: [{ type: string }, { type: object }] }", "[anything.at.all]")]
    [InlineData("{}", "[anything.at.all]")]
    [InlineData("true", "[anything.at.all]")]
    [InlineData("{ type: array, items: { type: array, items: { type: object, properties: { a: {} } } } }", "[[][].a]")]
    [InlineData("{ type: array, prefixItems: [{ type: object, properties: { a: {} } }] }", "[[].a]")]
    [InlineData("{ type: array }", "[[].a]")]
    [InlineData("{ type: object, patternProperties: { '^x-': { type: object, properties: { a: {} } } } }", "[x-y.a]")]
    [InlineData("{ type: object, discriminator: { propertyName: k, mapping: { a: '#/components/schemas/Tag' } }, properties: { k: { type: string } } }", "[k, label]")]
    [InlineData("{ type: object, properties: { a: {} }, additionalProperties: true }", "[a, quite-different]")]
    public void A_path_is_good_if_any_branch_has_it(string schema, string paths) => Assert.Empty(Answers.Bind($"{{ select: {paths} }}", schema, Schemas).Lines);

    [Theory]
    [InlineData("{ oneOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }", "c", "MCPGEN502")]
    [InlineData("{ type: object, properties: { a: {} }, additionalProperties: false }", "c", "MCPGEN502")]
    [InlineData("{ type: object, additionalProperties: false }", "c", "MCPGEN502")]
    [InlineData("{ allOf: [{ type: object, properties: { a: {} } }, { description: nothing }] }", "c", "MCPGEN502")]
    [InlineData("{ type: object, properties: { a: false } }", "a", "MCPGEN502")]
    [InlineData("{ type: object, patternProperties: { '^x-': {} } }", "y", "MCPGEN502")]
    [InlineData("{ type: string }", "a", "MCPGEN503")]
    [InlineData("{ type: array, items: { type: object, properties: { a: {} } } }", "a", "MCPGEN503")]
    public void A_path_that_no_branch_has_is_an_error(string schema, string path, string id) => Assert.Equal(id, Answers.Bind($"{{ select: [{path}] }}", schema).Problem.Id);

    [Fact]
    public void Every_answer_that_means_success_counts() => Assert.Equal("MCPGEN502 c", string.Join(" ", Bound.Paths(
        """
        paths:
          /x:
            get:
              operationId: x
              responses:
                '200': { description: ok, content: { application/json: { schema: { type: object, properties: { a: {} } } } } }
                2XX: { description: ok, content: { application/problem+json: { schema: { type: object, properties: { b: {} } } } } }
                default: { description: no, content: { application/json: { schema: { type: object, properties: { c: {} } } } } }
        """,
        "tools: [{ from: api, operation: x, result: { select: [a, b, c] } }]").Problems.Select(static problem => problem.Id + " " + problem.Message.Split('\'')[3])));

    [Fact]
    public void Paths_of_redact_belong_to_the_tools_that_have_them()
    {
        var bound = Bound.Paths(
            """
            paths:
              /a: { get: { operationId: a, responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { type: object, properties: { customer: { type: object, properties: { note: {} } } } } } } } } } } }
              /b: { get: { operationId: b, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { id: {} } } } } } } } }
              /c: { get: { operationId: c, responses: { '204': { description: none } } } }
            """,
            "tools: [{ from: api, select: all }]\nredact: { fields: [e-mail, customer.note], detect: [iban, apiKey], mode: remove }");

        Assert.Empty(bound.Lines);
        Assert.Equal(["All(customer: All(-note))", "everything", "everything"], bound.Tools.Select(static tool => Answers.Text(tool.Result?.Projection)));
        Assert.Equal(new RedactionModel(new[] { "e-mail" }.ToEquatableArray(), new[] { "iban", "apiKey" }.ToEquatableArray(), true), bound.Model.Redaction);
    }

    [Theory]
    [InlineData(1_000, "MCPGEN510")]
    [InlineData(8_000, "MCPGEN511")]
    public void An_output_schema_that_is_large_is_told(int members, string id)
    {
        var properties = string.Join(", ", Enumerable.Range(0, members).Select(static i => $"member{i}: {{ type: string }}"));

        Assert.Equal(id, Answers.Bind("{ output: declared }", $"{{ type: object, properties: {{ {properties} }} }}").Problem.Id);
        Assert.Empty(Answers.Bind("{ select: [member1], output: declared }", $"{{ type: object, properties: {{ {properties} }} }}").Lines);
    }
}
