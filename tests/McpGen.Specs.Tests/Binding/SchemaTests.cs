using System.Linq;
using McpGen.Specs.Model;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class SchemaTests
{
    [Theory]
    [InlineData("{ type: string, minLength: 1, maxLength: 9, format: email }", """{"type":"string","format":"email","minLength":1,"maxLength":9}""")]
    [InlineData("{ type: string, minLength: 24, maxLength: 24, format: uuid }", """{"type":"string","minLength":24,"maxLength":24}""")]
    [InlineData("{ type: string, maxLength: 19, format: date-time }", """{"type":"string","maxLength":19}""")]
    [InlineData("{ type: string, maxLength: 36, format: uuid }", """{"type":"string","format":"uuid","maxLength":36}""")]
    [InlineData("{ type: integer, exclusiveMinimum: 0, maximum: 9.5 }", """{"type":"integer","minimum":1,"maximum":9}""")]
    [InlineData("{ type: number, minimum: 1.10, multipleOf: 0.01 }", """{"type":"number","minimum":1.10,"multipleOf":0.01}""")]
    [InlineData("{ type: [string, 'null'] }", """{"type":["string","null"]}""")]
    [InlineData("{ type: [string, integer], maxLength: 3, minimum: 1 }", """{"type":["string","integer"],"maxLength":3,"minimum":1}""")]
    [InlineData("{ enum: [a, b, null] }", """{"type":["string","null"],"enum":["a","b",null]}""")]
    [InlineData("{ type: string, enum: [a, 1, b, a] }", """{"type":"string","enum":["a","b"]}""")]
    [InlineData("{ const: x }", """{"type":"string","const":"x"}""")]
    [InlineData("{ type: array, items: { type: string }, uniqueItems: true, minItems: 1 }", """{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true}""")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", """{"type":"object","additionalProperties":{"type":"integer"}}""")]
    [InlineData("{ type: integer, default: '5' }", """{"type":"integer"}""")]
    [InlineData("{ type: integer, default: 5 }", """{"type":"integer","default":5}""")]
    [InlineData("{ type: string, example: a, examples: [b], xml: { name: c }, externalDocs: { url: d }, title: e }", """{"type":"string"}""")]
    [InlineData("{ anyOf: [{ type: string }, { type: 'null' }], description: D }", """{"type":["string","null"],"description":"D"}""")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", """{"oneOf":[{"type":"string"},{"type":"integer"}]}""")]
    [InlineData("{ oneOf: [{ type: number }, { type: integer }] }", """{"anyOf":[{"type":"number"},{"type":"integer"}]}""")]
    [InlineData("{ allOf: [{ type: string, maxLength: 9 }, { maxLength: 5, pattern: a }, { pattern: b }] }", """{"type":"string","maxLength":5,"pattern":"a","allOf":[{"pattern":"b"}]}""")]
    [InlineData("{ type: integer, maximum: 99999999999999999999 }", """{"type":"integer"}""")]
    [InlineData("{ type: array, prefixItems: [{ type: string }], items: false }", """{"type":"array","prefixItems":[{"type":"string"}],"maxItems":1}""")]
    [InlineData("{ type: array, prefixItems: [{ type: string }], items: { type: integer } }", """{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""")]
    [InlineData("{ type: array, contains: { type: string }, minContains: 2 }", """{"type":"array","contains":{"type":"string"},"minContains":2}""")]
    [InlineData("{ type: object, patternProperties: { '^a': { type: string } }, additionalProperties: false }", """{"type":"object","patternProperties":{"^a":{"type":"string"}},"additionalProperties":false}""")]
    [InlineData("{ type: object, patternProperties: { '(?=a)b': { type: string } }, additionalProperties: false }", """{"type":"object"}""")]
    [InlineData("{ type: object, propertyNames: { maxLength: 3 }, dependentRequired: { a: [b] } }", """{"type":"object","propertyNames":{"type":"string","maxLength":3},"dependentRequired":{"a":["b"]}}""")]
    [InlineData("{ type: object, not: { required: [a] } }", """{"type":"object","not":{"type":"object","required":["a"]}}""")]
    [InlineData("{ type: string, not: { enum: [a] } }", """{"type":"string","not":{"type":"string","const":"a"}}""")]
    [InlineData("{ type: string, not: { format: email } }", """{"type":"string"}""")]
    [InlineData("{ type: object, not: { oneOf: [{ required: [a] }, { required: [b] }] } }", """{"type":"object"}""")]
    [InlineData("{ type: [object, 'null'], not: { required: [a] } }", """{"anyOf":[{"type":"object","not":{"type":"object","required":["a"]}},{"type":"null"}]}""")]
    [InlineData("{ type: object, if: { required: [a] }, then: { required: [b] } }", """{"type":"object","if":{"type":"object","required":["a"]},"then":{"type":"object","required":["b"]}}""")]
    [InlineData("{ type: object, if: { required: [a] } }", """{"type":"object"}""")]
    [InlineData("{ }", "{}")]
    public void A_schema_is_shown_in_its_plain_meaning(string schema, string shown) =>
        Assert.Equal(shown, Bound.Body("{ type: object, properties: { p: " + schema + " } }").Property("p").GetRawText());

    [Fact]
    public void A_30_nullable_becomes_a_type_list() => Assert.Contains(
        "\"q\": {\"type\":[\"string\",\"null\"]}",
        Bound.Tooling(
            "tools: [{ from: api, select: all }]",
            "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { parameters: [{ name: q, in: query, schema: { type: string, nullable: true } }] } } }").Tool.Definition,
        System.StringComparison.Ordinal);

    [Fact]
    public void Parts_of_an_allOf_are_one_object()
    {
        var bound = Bound.Body(
            "{ allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [b], properties: { b: { type: string } } }] }",
            "{ Base: { type: object, required: [a], properties: { a: { type: integer } } } }");
        Assert.Equal(["a", "b"], bound.Tool.Arguments.Where(static argument => argument.Required).Select(static argument => argument.Name));
    }

    [Fact]
    public void A_discriminator_becomes_a_constant_of_each_branch()
    {
        var pet = Bound.Body(
            "{ type: object, properties: { pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } } } }",
            "{ Cat: { type: object, properties: { kind: { type: string }, lives: { type: integer } } }, Dog: { type: object, properties: { kind: { type: string } } } }").Property("pet");
        Assert.Equal(
            """{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"cat"},"lives":{"type":"integer"}},"required":["kind"]},{"type":"object","properties":{"kind":{"type":"string","const":"Dog"}},"required":["kind"]}]}""",
            pet.GetRawText());
    }

    [Fact]
    public void A_base_with_a_mapping_is_a_union_of_its_children()
    {
        var pet = Bound.Body(
            "{ type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }",
            "{ Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } },"
            + " Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] }, Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] } }").Property("pet");
        Assert.Equal(["cat", "dog"], pet.GetProperty("oneOf").EnumerateArray().Select(static branch => branch.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!));
    }

    [Fact]
    public void A_cycle_is_a_definition_and_a_method()
    {
        var bound = Bound.Body(
            "{ type: object, properties: { root: { $ref: '#/components/schemas/Node' } } }",
            "{ Node: { type: object, properties: { name: { type: string }, next: { $ref: '#/components/schemas/Node' } } } }");
        Assert.Equal("""{"$ref":"#/$defs/Node"}""", bound.Schema.GetProperty("$defs").GetProperty("Node").GetProperty("properties").GetProperty("next").GetRawText());
        Assert.Equal(new ObjectReferenceModel(false, "CheckNode"), Assert.Single(bound.Tool.Checks).Properties[1].Check);
    }

    [Fact]
    public void A_cycle_without_an_object_accepts_anything_where_it_closes()
    {
        var bound = Bound.Body("{ type: object, properties: { a: { $ref: '#/components/schemas/List' } } }", "{ List: { type: array, items: { $ref: '#/components/schemas/List' } } }");
        Assert.Equal("""{"type":"array"}""", bound.Property("a").GetRawText());
        Assert.Equal(new ArrayCheckModel(false, null, null, false, null), bound.Tool.Arguments[0].Check);
    }

    [Fact]
    public void A_schema_used_twice_is_written_once() => Assert.Equal(
        1,
        Bound.Body(
            "{ type: object, properties: { from: { $ref: '#/components/schemas/Address' }, to: { description: Where to., allOf: [{ $ref: '#/components/schemas/Address' }] } } }",
            "{ Address: { type: object, properties: { street: { type: string } } } }").Tool.Definition.Split("\"street\"").Length - 1);

    [Fact]
    public void Properties_and_a_union_beside_them_both_count()
    {
        var bound = Bound.Body("{ type: object, properties: { x: { type: object, properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] } } }");
        Assert.Equal(
            """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"anyOf":[{"type":"object","required":["a"]},{"type":"object","required":["b"]}]}""",
            bound.Property("x").GetRawText());
        Assert.IsType<AllOfCheckModel>(bound.Tool.Arguments[0].Check);
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string } }")]
    [InlineData("{ type: object, additionalProperties: { type: string } }")]
    [InlineData("{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: string }] }")]
    [InlineData("{ type: string }")]
    public void A_body_that_is_not_a_plain_object_is_one_argument(string schema)
    {
        var tool = Bound.Body(schema).Tool;
        Assert.Equal(("body", true), (tool.Arguments.Single().Name, tool.Arguments[0].Required));
        Assert.Equal("body2", tool.Body!.Whole!.Argument);
    }

    [Fact]
    public void Required_properties_that_nobody_declares_are_not_demanded() =>
        Assert.Equal(["a"], Bound.Body("{ type: object, required: [a, ghost], properties: { a: { type: string } } }").Tool.Arguments.Select(static argument => argument.Name));

    [Fact]
    public void A_pattern_that_cannot_be_checked_is_shown_with_a_warning_at_its_place()
    {
        var bound = Bound.Body("{ type: object, properties: { a: { type: string, pattern: '(x)\\1' } } }");
        Assert.Equal("MCPGEN217", bound.Problem.Id);
        Assert.Equal("api.yaml", bound.Problem.Path);
        Assert.Equal("(x)\\1", bound.Property("a").GetProperty("pattern").GetString());
        Assert.Empty(bound.Tool.Patterns);
    }

    [Fact]
    public void A_large_schema_is_a_warning()
    {
        var bound = Bound.Body("{ type: object, properties: { " + string.Join(", ", Enumerable.Range(0, 800).Select(static i => $"property_with_a_long_name_{i}: {{ type: string }}")) + " } }");
        Assert.Equal("MCPGEN215", bound.Problem.Id);
        Assert.NotNull(bound.Tool);
    }

    [Fact]
    public void A_huge_schema_is_an_error()
    {
        var bound = Bound.Body("{ type: object, properties: { " + string.Join(", ", Enumerable.Range(0, 6000).Select(static i => $"property_with_a_long_name_{i}: {{ type: string }}")) + " } }");
        Assert.Equal("MCPGEN216", bound.Problem.Id);
        Assert.Empty(bound.Tools);
    }
}
