using System.Collections.Generic;
using System.Linq;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints a list of names as a field, so that no call makes it again.</summary>
internal static class NamesEmitter
{
    public static void Emit(SourceWriter code, string field, IEnumerable<string> names) =>
        code.Line($"{CallText.List($"private static readonly string[] {field}", [.. names.Select(Literal)])};").Line();
}
