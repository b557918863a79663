using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Selection;

/// <summary>One list of a selection, such as its tags. An operation meets it when one item matches.</summary>
internal abstract class Criterion(IReadOnlyList<Positioned<string>> items, string what)
{
    /// <summary>The items as the manifest writes them.</summary>
    public IReadOnlyList<Positioned<string>> Items => items;

    /// <summary>What an item is, for messages.</summary>
    public string What => what;

    /// <summary>The lists that a selection states.</summary>
    public static List<Criterion> Of(OperationCriteria criteria)
    {
        var stated = new List<Criterion>();
        Add(criteria.Operations, static items => new Names(items));
        Add(criteria.Tags, static items => new Tags(items));
        Add(criteria.Methods, static items => new Methods(items));
        Add(criteria.Paths, static items => new Paths(items));
        return stated;

        void Add(IReadOnlyList<Positioned<string>>? items, Func<IReadOnlyList<Positioned<string>>, Criterion> create)
        {
            if (items is not null)
            {
                stated.Add(create(items));
            }
        }
    }

    /// <summary>What one item says of an operation; read once, asked for every operation.</summary>
    public abstract Func<OperationEntry, bool> Test(string item);

    /// <summary>What could have been written to match an operation.</summary>
    public abstract IEnumerable<string> Candidates(OperationEntry entry);

    private sealed class Names(IReadOnlyList<Positioned<string>> items) : Criterion(items, "name")
    {
        public override Func<OperationEntry, bool> Test(string item)
        {
            var id = Glob.OfText(item);
            var place = MethodAndPath.Parse(item);
            return entry => (entry.OperationId is not null && id.Matches(entry.OperationId)) || (place is not null && place.Matches(entry));
        }

        public override IEnumerable<string> Candidates(OperationEntry entry) =>
            entry.OperationId is { } id ? [id, MethodAndPath.Of(entry)] : [MethodAndPath.Of(entry)];
    }

    private sealed class Tags(IReadOnlyList<Positioned<string>> items) : Criterion(items, "tag")
    {
        public override Func<OperationEntry, bool> Test(string item) => entry => entry.Tags.Contains(item);

        public override IEnumerable<string> Candidates(OperationEntry entry) => entry.Tags;
    }

    private sealed class Methods(IReadOnlyList<Positioned<string>> items) : Criterion(items, "method")
    {
        public override Func<OperationEntry, bool> Test(string item) => entry => entry.Method.Equals(item, StringComparison.OrdinalIgnoreCase);

        public override IEnumerable<string> Candidates(OperationEntry entry) => [entry.Method];
    }

    private sealed class Paths(IReadOnlyList<Positioned<string>> items) : Criterion(items, "path")
    {
        public override Func<OperationEntry, bool> Test(string item)
        {
            var glob = Glob.OfPath(item);
            return entry => glob.Matches(entry.Path);
        }

        public override IEnumerable<string> Candidates(OperationEntry entry) => [entry.Path];
    }
}
