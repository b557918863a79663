using System;
using McpGen.Benchmarks.Build;
using McpGen.Benchmarks.Corpus;
using McpGen.Benchmarks.Generator;
using McpGen.Benchmarks.Redaction;
using McpGen.Benchmarks.Results;
using McpGen.Benchmarks.Runtime;

return args switch
{
    ["generator"] => GeneratorBenchmark.Run(),
    ["build"] => BuildBenchmark.Run(),
    ["runtime"] => RuntimeBenchmark.Run(),
    ["results"] => ResultsBenchmark.Run(),
    ["detectors"] => DetectorBenchmark.Run(),
    ["corpus"] => CorpusCommand.Run(""),
    ["corpus", var only] => CorpusCommand.Run(only),
    ["generator-cold", var document, var selection] => ColdRun.Generate(document, selection),
    ["list-cold", var document] => ColdRun.List(document),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        dotnet run -c Release --project tests/McpGen.Benchmarks -- <command>

        build       dotnet build of a project with all operations of GitHub's document, from MCPGEN_CORPUS
        runtime     calls checked and their request written: time, and bytes allocated beyond the request
        results     a repository of GitHub, recorded in MCPGEN_CORPUS, shaped as tools show it
        detectors   personal data and keys looked for in recorded answers of GitHub, from MCPGEN_CORPUS
        corpus      every operation of every document of MCPGEN_CORPUS: bound, emitted and compiled; a further word selects
                    the documents whose path holds it
        generator   the source generator over GitHub's document, with twenty and with all operations selected, and OpenAI's YAML document
                    opened and listed; needs MCPGEN_CORPUS, a folder that holds github/api.github.com.json and openai/openapi.yaml
                    (or dev/github/…)
        """);
    return 2;
}
