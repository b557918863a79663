using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Redaction;
using Xunit;

namespace McpGen.Tests.Redaction;

/// <summary>How much of what is to be hidden is hidden, and how little else: 400 values and 400 near misses of each of seven kinds.</summary>
public sealed class RecallTests
{
    private const int Samples = 400;

    public static TheoryData<Detectors> Kinds => [.. Enum.GetValues<Detectors>().Where(static kind => kind != Detectors.None)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nearly_all_values_are_found_and_hardly_anything_else(Detectors kind)
    {
        var values = new SampleValues(seed: 20 + (int)kind);
        var redactor = new Redactor(new() { Detect = kind });
        var (missed, wrong) = (new List<string>(), new List<string>());
        for (var i = 0; i < Samples; i++)
        {
            var value = values.Positive(kind);
            var text = values.Around(value);
            if (redactor.Apply(text) != text.Replace(value, "[redacted]", StringComparison.Ordinal))
            {
                missed.Add($"{text} -> {redactor.Apply(text)}");
            }

            var other = values.Around(values.NearMiss(kind));
            if (redactor.Apply(other) != other)
            {
                wrong.Add($"{other} -> {redactor.Apply(other)}");
            }
        }

        var found = Samples - missed.Count;
        Assert.True(found >= 0.98 * Samples, $"Found {found} of {Samples}. Missed: {string.Join(" | ", missed.Take(20))}");
        Assert.True(found >= 0.98 * (found + wrong.Count), $"Wrong: {string.Join(" | ", wrong.Take(20))}");
    }
}
