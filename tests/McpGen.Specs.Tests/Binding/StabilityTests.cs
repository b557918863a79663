using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class StabilityTests
{
    private const string Manifest =
        """
        mcpgen: 1
        gateway: { name: test, title: Test, version: 1.0.0 }
        upstreams:
          api:
            openapi: api.yaml
            baseUrl: ${URL:-http://api.test}
            timeout: 30s
            headers: { User-Agent: test/1.0, X-Api-Key: "${KEY}" }
        tools:
          - from: api
            select: { methods: [GET, POST], paths: [/**] }
            exclude: { deprecated: true }
            name: api_{operation}
          - from: api
            operation: createThing
            name: add_thing
            arguments: { size: { maximum: 5.5 }, kind: { value: small }, id: { name: thing_id, description: The thing. } }
            annotations: { destructive: false }
        audit: { file: audit.jsonl, redact: [email], onError: continue }

        """;

    private static readonly string[] Paths =
    [
        "  /a: { get: { operationId: getA, parameters: [{ name: limit, in: query, schema: { type: number, minimum: -1.5, default: 2.50 } }] } }",
        "  /b: { get: { operationId: get_a, summary: 'INDIGO i' } }",
        "  /c: { post: { operationId: createThing, requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { id: { type: string }, size: { type: number, minimum: -7 }, kind: { enum: [small, big] } } } } } } } }",
        "  /d: { get: { operationId: INDIVIDUALid } }",
        "  /e: { get: { deprecated: true } }",
    ];

    [Fact]
    public void The_order_of_paths_changes_nothing()
    {
        var random = new Random(7);
        var expected = Bind(Manifest, Document(Paths)).Model;
        for (var i = 0; i < 20; i++)
        {
            var shuffled = Paths.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Bind(Manifest, Document(shuffled)).Model);
        }
    }

    [Fact]
    public void Binding_twice_gives_equal_results() => Assert.Equal(Bind(Manifest, Document(Paths)), Bind(Manifest, Document(Paths)));

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = Bind(Manifest, Document(Paths));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Bind(Manifest, Document(Paths)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_comment_moves_problems_and_not_the_model()
    {
        var plain = Bind(Manifest + "tols: []", Document(Paths));
        var moved = Bind("# a comment\n" + Manifest + "tols: []", Document(Paths));
        Assert.Equal(plain.Model, moved.Model);
        Assert.NotEqual(plain.Problems, moved.Problems);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_manifest_makes_binding_throw(int seed)
    {
        var random = new Random(seed);
        var documents = new DocumentSet([new("api.yaml", Document(Paths))]);
        var failures = new List<string>();
        for (var i = 0; i < 5_000; i++)
        {
            var manifest = Mutated(Manifest, random);
            var result = GatewayBinder.Bind(new("gateway.mcp.yaml", manifest), documents, TestContext.Current.CancellationToken);
            failures.AddRange(result.Problems.Where(static problem => problem.Id == "MCPGEN001").Select(problem => problem + "\n" + manifest));
        }

        Assert.Empty(failures.Take(3));
    }

    [Fact]
    public void Ids_of_problems_are_unique() =>
        Assert.Equal(ProblemCatalog.All.Count, ProblemCatalog.All.Select(static descriptor => descriptor.Id).Distinct().Count());

    private static string Mutated(string text, Random random)
    {
        string[] pieces = ["{", "}", "[", "]", ":", "- ", "\n", "  ", "${", "\"", "'", "#", "&a ", "*a", "|", "null", "~", "1e999", "0x1F", "é", "\u2028", "\0", "select: all", "value: [", "!!str "];
        var mutated = new StringBuilder(text);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 20), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    mutated[at] = (char)random.Next(1, 127);
                    break;
                default:
                    mutated.Insert(at, text.AsSpan(random.Next(text.Length / 2), random.Next(text.Length / 2)));
                    break;
            }
        }

        return mutated.ToString();
    }

    private static string Document(IEnumerable<string> paths) => "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n" + string.Join("\n", paths) + "\n";

    private static BindingResult Bind(string manifest, string document) =>
        GatewayBinder.Bind(new("gateway.mcp.yaml", manifest), new DocumentSet([new SpecFile("api.yaml", document)]), TestContext.Current.CancellationToken);
}
