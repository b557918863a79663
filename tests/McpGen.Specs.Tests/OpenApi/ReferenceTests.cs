using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class ReferenceTests
{
    private const string Components = """
        {
          Pet: { type: object, properties: { name: { type: string, title: Deep } } },
          a/b~c d: { title: Escaped },
          Alias: { $ref: '#/components/schemas/Alias2' },
          Alias2: { $ref: '#/components/schemas/Pet' },
          Loop: { $ref: '#/components/schemas/Loop2' },
          Loop2: { $ref: '#/components/schemas/Loop' },
          Self: { $ref: '#/components/schemas/Self' },
          Tuple: { oneOf: [{ title: First }, { title: Second }] },
          Anchored: { $anchor: here, title: Anchored },
          Identified: { $id: 'https://example.com/schemas/identified', title: Identified, $defs: { In: { title: Inside } },
                        properties: { p: { $ref: '#/$defs/In' } } },
        }
        """;

    [Theory]
    [InlineData("#/components/schemas/Pet/properties/name", "Deep", "name")]
    [InlineData("#/components/schemas/a~1b~0c%20d", "Escaped", "a/b~c d")]
    [InlineData("#/components/schemas/Alias/properties/name", "Deep", "name")]
    [InlineData("#/components/schemas/Tuple/oneOf/1", "Second", "1")]
    [InlineData("api.yaml#/components/schemas/Pet/properties/name", "Deep", "name")]
    [InlineData("#here", "Anchored", "here")]
    [InlineData("https://example.com/schemas/identified", "Identified", "api")]
    [InlineData("https://example.com/schemas/identified#/$defs/In", "Inside", "In")]
    public void A_reference_within_the_document_is_followed(string reference, string title, string name)
    {
        var schema = Opened.Schema("3.1.0", $"{{ $ref: '{reference}' }}", Components);

        Assert.Equal((title, name), (schema.Title, schema.ReferenceName));
    }

    [Fact]
    public void A_reference_within_a_schema_with_an_id_starts_there()
    {
        Assert.Equal("Inside", Opened.Schema("3.1.0", "{ $ref: '#/components/schemas/Identified' }", Components).Properties[0].Schema.Title);
    }

    [Fact]
    public void An_alias_is_its_target()
    {
        var schema = Opened.Schema("3.0.0", "{ oneOf: [{ $ref: '#/components/schemas/Alias' }, { $ref: '#/components/schemas/Pet' }] }", Components);

        Assert.Same(schema.OneOf[0], schema.OneOf[1]);
    }

    [Fact]
    public void An_alias_has_the_name_of_its_target()
    {
        Assert.Equal("Pet", Opened.Schema("3.0.0", "{ $ref: '#/components/schemas/Alias' }", Components).ReferenceName);
    }

    [Fact]
    public void A_schema_in_place_has_no_name()
    {
        Assert.Null(Opened.Schema("3.0.0", "{ type: string }").ReferenceName);
    }

    [Fact]
    public void A_schema_may_contain_itself()
    {
        var node = Opened.Schema("3.0.0", "{ $ref: '#/components/schemas/N' }", "{ N: { properties: { next: { $ref: '#/components/schemas/N' } } } }");

        Assert.Same(node, node.Properties[0].Schema);
    }

    [Theory]
    [InlineData("#/components/schemas/Self", "MCPGEN306")]
    [InlineData("#/components/schemas/Loop", "MCPGEN306")]
    [InlineData("#/components/schemas/Loop/properties/x", "MCPGEN304")]
    [InlineData("#/components/schemas/Nope", "MCPGEN304")]
    [InlineData("#/components/schemas/Tuple/oneOf/2", "MCPGEN304")]
    [InlineData("#nowhere", "MCPGEN304")]
    [InlineData("missing.yaml#/A", "MCPGEN304")]
    [InlineData("urn:example:unknown", "MCPGEN304")]
    [InlineData("https://example.com/pet.yaml", "MCPGEN305")]
    [InlineData("HTTP://example.com/pet.yaml#/A", "MCPGEN305")]
    [InlineData("//example.com/pet.yaml", "MCPGEN305")]
    public void A_reference_that_cannot_be_followed_is_one_problem(string reference, string id)
    {
        var opened = Opened.WithBody("3.0.0", $"{{ $ref: '{reference}' }}", Components);

        Assert.Equal(id, Problems(opened).Single().Id);
    }

    [Fact]
    public void A_broken_reference_is_told_at_its_value()
    {
        var problem = Problems(Opened.WithBody("3.0.0", "{ $ref: '#/nope' }")).Single();

        Assert.Equal((8, 28, 36), (problem.Start.Line, problem.Start.Column, problem.End.Column));
    }

    [Fact]
    public void A_broken_reference_accepts_anything()
    {
        Assert.Equal(SchemaTypes.None, Opened.Schema("3.0.0", "{ $ref: '#/nope' }").Types);
    }

    [Fact]
    public void A_misspelt_name_is_suggested_with_its_pointer()
    {
        Assert.Contains("did you mean '#/components/schemas/Pet'?", Problems(Opened.WithBody("3.0.0", "{ $ref: '#/components/schemas/Pat' }", Components)).Single().Message);
    }

    [Fact]
    public void A_misspelt_file_is_suggested()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: { /a: { $ref: 'path.yaml' } }\n", ("paths.yaml", "get: {}\n"));

        Assert.Contains("did you mean 'paths.yaml'?", opened.Document.ListingProblems.Single().Message);
    }

    [Fact]
    public void A_problem_deep_in_the_request_is_found()
    {
        var opened = Opened.WithBody("3.0.0", "{ properties: { a: { items: { allOf: [{ $ref: '#/nope' }] } } } }");

        Assert.Equal("MCPGEN304", Problems(opened).Single().Id);
    }

    [Fact]
    public void A_broken_reference_in_an_answer_is_a_warning()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: { /a: { get: { responses: { 200: { $ref: '#/nope' } } } } }\n");

        Assert.Equal(ProblemSeverity.Warning, Problems(opened).Single().Severity);
    }

    [Fact]
    public void Other_operations_do_not_suffer()
    {
        var opened = new Opened("""
            openapi: 3.0.0
            paths:
              /a: { post: { requestBody: { $ref: '#/nope' } } }
              /b: { post: { requestBody: { content: { application/json: { schema: { type: string } } } } } }
            """);
        opened.Read(1);

        Assert.Empty(opened.Problems);
    }

    [Fact]
    public void A_reference_in_example_data_is_not_followed()
    {
        const string schema = "{ type: object, example: { $ref: 'https://example.com' }, default: { $ref: '#/nope' }, enum: [{ $ref: '#/nope' }], x-y: { $ref: 'a.yaml' } }";

        Assert.Empty(Problems(Opened.WithBody("3.0.0", schema)));
    }

    [Fact]
    public void A_property_named_ref_is_a_property()
    {
        var schema = Opened.Schema("3.0.0", "{ type: object, properties: { $ref: { type: string } } }");

        Assert.Equal(("$ref", SchemaTypes.String), (schema.Properties[0].Name, schema.Properties[0].Schema.Types));
    }

    [Fact]
    public void A_reference_that_is_no_string_is_none()
    {
        Assert.Empty(Problems(Opened.WithBody("3.0.0", "{ $ref: [1], type: string }")));
    }

    [Fact]
    public void Files_refer_to_each_other_relative_to_themselves()
    {
        var opened = new Opened(
            "openapi: 3.0.0\npaths: { /a: { post: { requestBody: { $ref: 'bodies/b.yaml#/B' } } } }\n",
            ("bodies/b.yaml", "B: { content: { application/json: { schema: { $ref: '../schemas/Pet.v1.yaml' } } } }\n"),
            ("schemas/Pet.v1.yaml", "type: object\ntitle: Far\nproperties: { back: { $ref: '../api.yaml#/paths/~1a/post/requestBody/content/application~1json/schema' } }\n"));

        Assert.Equal(("Far", "Pet"), (opened.Body.Title, opened.Body.ReferenceName));
    }

    [Fact]
    public void A_cycle_over_files_comes_back_to_the_same_schema()
    {
        var opened = new Opened(
            "openapi: 3.0.0\npaths: { /a: { post: { requestBody: { content: { application/json: { schema: { $ref: 'n.yaml' } } } } } } }\n",
            ("n.yaml", "properties: { next: { $ref: 'n.yaml' } }\n"));

        Assert.Same(opened.Body, opened.Body.Properties[0].Schema);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_at_the_reference()
    {
        var opened = new Opened("openapi: 3.0.0\npaths: { /a: { $ref: 'b.json' } }\n", ("b.json", "{ x }"));

        Assert.Contains("line 1, column 3", opened.Document.ListingProblems.Single().Message);
    }

    [Fact]
    public void A_document_may_be_called_by_its_own_address()
    {
        var opened = new Opened("""
            openapi: 3.2.0
            $self: https://example.com/api.yaml
            paths: { /a: { post: { requestBody: { content: { application/json: { schema: { $ref: 'https://example.com/api.yaml#/components/schemas/A' } } } } } } }
            components: { schemas: { A: { title: Own } } }
            """);

        Assert.Equal("Own", opened.Body.Title);
    }

    private static System.Collections.Generic.List<Problem> Problems(Opened opened)
    {
        _ = opened.Operation;
        return opened.Problems.Count > 0 ? opened.Problems : [.. opened.Document.Problems];
    }
}
