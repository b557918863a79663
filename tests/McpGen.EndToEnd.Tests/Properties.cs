using McpGen.EndToEnd.Tests;
using Xunit;

// The tests build projects, measure starts and share one machine: one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(SharedBuilds))]
