using Xunit;

namespace McpGen.Tests.Faults;

/// <summary>Tests that measure the process, so no other may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "one at a time";
}
