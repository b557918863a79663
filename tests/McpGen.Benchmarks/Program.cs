using System;
using McpGen.Benchmarks.Generator;

return args switch
{
    ["generator"] => GeneratorBenchmark.Run(),
    ["generator-cold", var document] => ColdRun.Print(document),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        dotnet run -c Release --project tests/McpGen.Benchmarks -- generator

        generator   the source generator over GitHub's document with 20 operations selected; needs MCPGEN_CORPUS,
                    a folder that holds github/api.github.com.json (or dev/github/…)
        """);
    return 2;
}
