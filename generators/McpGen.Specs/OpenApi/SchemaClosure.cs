using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Visits every schema that can be reached from some, each once.</summary>
internal static class SchemaClosure
{
    /// <summary>Reports what is wrong with any of them.</summary>
    public static void Check(IEnumerable<Schema?> roots, ICollection<Problem> problems)
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>();
        Push(roots.Reverse());
        while (open.Count > 0)
        {
            var schema = open.Pop();
            foreach (var problem in schema.Problems)
            {
                problems.Add(problem);
            }

            Push([schema.Not, schema.If, schema.Then, schema.Else, schema.Items, schema.Contains, schema.AdditionalProperties, schema.PropertyNames]);
            Push(schema.AnyOf);
            Push(schema.OneOf);
            Push(schema.AllOf);
            Push(schema.PrefixItems);
            Push(schema.PatternProperties.Select(static property => property.Schema));
            Push(schema.Properties.Select(static property => property.Schema));
        }

        void Push(IEnumerable<Schema?> schemas)
        {
            foreach (var schema in schemas)
            {
                if (schema is not null && seen.Add(schema))
                {
                    open.Push(schema);
                }
            }
        }
    }
}
