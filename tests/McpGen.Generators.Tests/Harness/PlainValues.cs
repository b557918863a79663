using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using McpGen.Specs.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace McpGen.Generators.Tests.Harness;

/// <summary>Walks everything that the pipeline's steps hold: what ties a value to one compilation keeps that alive and defeats caching.</summary>
internal static class PlainValues
{
    /// <summary>The paths to what must not be there.</summary>
    public static IReadOnlyList<string> Violations(GeneratorRunResult result)
    {
        var violations = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in typeof(Steps).GetFields().Select(static field => (string)field.GetRawConstantValue()!))
        {
            foreach (var output in result.TrackedSteps.GetValueOrDefault(name, []).SelectMany(static run => run.Outputs))
            {
                Walk(output.Value, name, seen, violations);
            }
        }

        return violations;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> violations)
    {
        if (value is null or string or DocumentSet || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is Compilation or ISymbol or Location or SyntaxNode or SyntaxTree or SourceText or AdditionalText or Diagnostic)
        {
            violations.Add($"{path}: {value.GetType().Name}");
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is Array array)
        {
            foreach (var item in array)
            {
                Walk(item, path + "[]", seen, violations);
            }

            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen, violations);
            }
        }
    }
}
