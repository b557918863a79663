using System.Linq;
using McpGen.Specs.OpenApi;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("3.0.0", "{ type: string }", SchemaTypes.String)]
    [InlineData("3.0.0", "{ type: string, nullable: true }", SchemaTypes.String | SchemaTypes.Null)]
    [InlineData("3.0.0", "{ type: string, x-nullable: true }", SchemaTypes.String | SchemaTypes.Null)]
    [InlineData("3.0.0", "{ type: string, enum: [a, null] }", SchemaTypes.String | SchemaTypes.Null)]
    [InlineData("3.0.0", "{ enum: [a, 1, 1.5, true, null] }", SchemaTypes.String | SchemaTypes.Integer | SchemaTypes.Number | SchemaTypes.Boolean | SchemaTypes.Null)]
    [InlineData("3.0.0", "{ enum: [a], nullable: true }", SchemaTypes.String | SchemaTypes.Null)]
    [InlineData("3.0.0", "{ enum: [null] }", SchemaTypes.Null)]
    [InlineData("3.0.0", "{ properties: { a: {} } }", SchemaTypes.Object)]
    [InlineData("3.0.0", "{ additionalProperties: false }", SchemaTypes.Object)]
    [InlineData("3.0.0", "{ items: {} }", SchemaTypes.Array)]
    [InlineData("3.0.0", "{ nullable: true }", SchemaTypes.None)]
    [InlineData("3.0.0", "{}", SchemaTypes.None)]
    [InlineData("3.0.0", "{ type: any }", SchemaTypes.None)]
    [InlineData("3.0.0", "{ type: { a: b } }", SchemaTypes.None)]
    [InlineData("3.1.0", "{ type: [string, 'null', integer] }", SchemaTypes.String | SchemaTypes.Integer | SchemaTypes.Null)]
    [InlineData("3.1.0", "{ type: 'null' }", SchemaTypes.Null)]
    [InlineData("3.1.0", "{ type: number, nullable: true }", SchemaTypes.Number | SchemaTypes.Null)]
    [InlineData("3.1.0", "{ const: 1 }", SchemaTypes.Integer)]
    [InlineData("3.1.0", "{ prefixItems: [{}] }", SchemaTypes.Array)]
    public void Types_are_stated_or_inferred(string version, string schema, SchemaTypes types)
    {
        Assert.Equal(types, Opened.Schema(version, schema).Types);
    }

    [Fact]
    public void A_null_among_the_values_is_a_type_and_no_value()
    {
        Assert.Equal(["a", "b"], Opened.Schema("3.0.0", "{ type: string, enum: [a, null, b] }").Enum!.Select(value => value.Scalar));
    }

    [Theory]
    [InlineData("{ enum: [] }")]
    [InlineData("{ enum: [null] }")]
    [InlineData("{ enum: a }")]
    public void A_list_without_values_is_none(string schema)
    {
        Assert.Null(Opened.Schema("3.0.0", schema).Enum);
    }

    [Theory]
    [InlineData("3.0.0", "{ minimum: 1, maximum: 1.50 }", "1", "1.50", null, null)]
    [InlineData("3.0.0", "{ minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: false }", null, "5", "1", null)]
    [InlineData("3.0.0", "{ exclusiveMaximum: true, maximum: 9223372036854775808 }", null, null, null, "9223372036854775808")]
    [InlineData("3.1.0", "{ exclusiveMinimum: 0, minimum: -1, exclusiveMaximum: 1e2 }", "-1", null, "0", "1e2")]
    [InlineData("3.0.0", "{ minimum: '1851', maximum: [] }", null, null, null, null)]
    [InlineData("3.0.0", "{ exclusiveMinimum: true }", null, null, null, null)]
    public void Bounds_keep_their_text(string version, string schema, string? minimum, string? maximum, string? above, string? below)
    {
        var read = Opened.Schema(version, schema);

        Assert.Equal((minimum, maximum, above, below), (read.Minimum, read.Maximum, read.ExclusiveMinimum, read.ExclusiveMaximum));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("1e1", 10)]
    [InlineData("2.0", 2)]
    [InlineData("99999999999", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("'3'", null)]
    public void Counts_are_whole_numbers(string text, int? count)
    {
        Assert.Equal(count, Opened.Schema("3.0.0", $"{{ maxLength: {text} }}").MaxLength);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("-2", null)]
    [InlineData("0.01", "0.01")]
    public void A_multiple_is_positive(string text, string? multiple)
    {
        Assert.Equal(multiple, Opened.Schema("3.0.0", $"{{ multipleOf: {text} }}").MultipleOf);
    }

    [Fact]
    public void Required_names_are_strings_and_stand_once()
    {
        Assert.Equal(["a", "200"], Opened.Schema("3.0.0", "{ required: [a, 200, a, {}] }").Required);
    }

    [Fact]
    public void A_property_that_says_it_is_required_says_nothing()
    {
        Assert.Empty(Opened.Schema("3.0.0", "{ properties: { a: { type: string, required: true } } }").Properties[0].Schema.Required);
    }

    [Theory]
    [InlineData("{ additionalProperties: false }", false)]
    [InlineData("{ additionalProperties: true }", true)]
    [InlineData("{ additionalProperties: { type: string } }", null)]
    public void Additional_properties_may_be_open_closed_or_described(string schema, bool? boolean)
    {
        Assert.Equal(boolean, Opened.Schema("3.0.0", schema).AdditionalProperties!.Boolean);
    }

    [Theory]
    [InlineData("{ properties: { paths: [] } }")]
    [InlineData("{ properties: { paths: null } }")]
    [InlineData("{ properties: { paths: 7 } }")]
    public void A_property_without_a_schema_accepts_anything(string schema)
    {
        Assert.Equal(("paths", SchemaTypes.None), Opened.Schema("3.0.0", schema).Properties.Select(property => (property.Name, property.Schema.Types)).Single());
    }

    [Fact]
    public void Properties_may_be_called_like_keywords()
    {
        Assert.Equal(["oneOf", "type"], Opened.Schema("3.0.0", "{ properties: { oneOf: { items: {} }, type: { type: string } } }").Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("{ allOf: {}, oneOf: 1, anyOf: [1, []], not: [], items: 5, properties: [], required: true, discriminator: [] }")]
    public void Keywords_of_the_wrong_kind_are_absent(string schema)
    {
        Assert.Equal(SchemaTypes.None, Opened.Schema("3.0.0", schema).Types);
    }

    [Fact]
    public void A_list_of_items_is_a_tuple()
    {
        var schema = Opened.Schema("3.0.0", "{ items: [{ type: string }, { type: integer }], additionalItems: { type: boolean } }");

        Assert.Equal((2, SchemaTypes.Boolean), (schema.PrefixItems.Count, schema.Items!.Types));
    }

    [Fact]
    public void A_nullable_reference_is_the_target_or_null()
    {
        var schema = Opened.Schema("3.0.0", "{ nullable: true, description: D, allOf: [{ $ref: '#/components/schemas/P' }] }", "{ P: { type: object } }");

        Assert.Equal(("P", SchemaTypes.Null, "D"), (schema.AnyOf[0].ReferenceName, schema.AnyOf[1].Types, schema.Description));
    }

    [Fact]
    public void A_nullable_reference_with_a_bound_keeps_the_bound()
    {
        var schema = Opened.Schema("3.0.0", "{ nullable: true, maxLength: 3, allOf: [{ $ref: '#/components/schemas/P' }] }", "{ P: { type: string } }");

        Assert.Equal((3, "P"), (schema.AnyOf[0].MaxLength, schema.AnyOf[0].AllOf[0].ReferenceName));
    }

    [Fact]
    public void A_nullable_composition_with_a_type_is_itself_or_null()
    {
        var schema = Opened.Schema("3.0.0", "{ type: object, nullable: true, allOf: [{ title: A }, { title: B }] }");

        Assert.Equal((2, SchemaTypes.Object, SchemaTypes.None), (schema.AnyOf[0].AllOf.Count, schema.AnyOf[0].Types, schema.Types));
    }

    [Fact]
    public void A_nullable_choice_has_null_as_one_more_branch()
    {
        Assert.Equal(SchemaTypes.Null, Opened.Schema("3.0.0", "{ nullable: true, oneOf: [{ type: string }] }").OneOf[1].Types);
    }

    [Fact]
    public void From_3_1_keywords_beside_a_reference_count()
    {
        var schema = Opened.Schema("3.1.0", "{ $ref: '#/components/schemas/P', description: Own, maxLength: 3 }", "{ P: { type: string, description: Theirs } }");

        Assert.Equal(("Own", 3, "Theirs"), (schema.Description, schema.MaxLength, schema.AllOf[0].Description));
    }

    [Fact]
    public void Before_3_1_keywords_beside_a_reference_are_ignored()
    {
        Assert.Equal("Theirs", Opened.Schema("3.0.0", "{ $ref: '#/components/schemas/P', description: Own }", "{ P: { description: Theirs } }").Description);
    }

    [Fact]
    public void A_cycle_of_references_with_keywords_beside_them_is_a_problem()
    {
        var opened = Opened.WithBody("3.1.0", "{ $ref: '#/components/schemas/A' }", "{ A: { $ref: '#/components/schemas/B', title: A }, B: { $ref: '#/components/schemas/A', title: B } }");
        _ = opened.Operation;

        Assert.Contains("MCPGEN306", opened.Problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_schema_may_be_a_boolean(string text, bool value)
    {
        Assert.Equal(value, Opened.Schema("3.1.0", $"{{ not: {text} }}").Not!.Boolean);
    }

    [Fact]
    public void A_discriminator_maps_values_to_schemas()
    {
        var schema = Opened.Schema(
            "3.0.0",
            "{ discriminator: { propertyName: kind, mapping: { c: Cat, d: '#/components/schemas/Dog', x: nowhere.yaml } } }",
            "{ Cat: { title: C }, Dog: { title: D } }");

        Assert.Equal("c=C d=D", string.Join(" ", schema.Discriminator!.Mapping.Select(pair => $"{pair.Key}={pair.Value.Title}")));
    }

    [Fact]
    public void A_mapped_schema_is_the_one_that_a_reference_gives()
    {
        var schema = Opened.Schema(
            "3.0.0",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind, mapping: { c: Cat } } }",
            "{ Cat: { title: C } }");

        Assert.Same(schema.OneOf[0], schema.Discriminator!.Mapping["c"]);
    }

    [Fact]
    public void A_key_of_a_schema_that_stands_twice_is_a_warning()
    {
        var opened = Opened.WithBody("3.0.0", "{ properties: { a: { type: string }, a: { type: integer } } }");
        _ = opened.Operation;

        Assert.Equal("MCPGEN310", opened.Problems.Single().Id);
    }

    [Fact]
    public void Annotations_are_kept()
    {
        var schema = Opened.Schema("3.0.0", "{ title: T, description: D, format: date, pattern: '^a', default: 044925, readOnly: true, writeOnly: true, deprecated: true, uniqueItems: true }");

        Assert.Equal(
            ("T", "D", "date", "^a", "044925", true, true, true, true),
            (schema.Title, schema.Description, schema.Format, schema.Pattern, schema.Default!.Scalar, schema.ReadOnly, schema.WriteOnly, schema.Deprecated, schema.UniqueItems));
    }
}
