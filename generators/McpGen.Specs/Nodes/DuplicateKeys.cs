using System.Collections.Generic;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Nodes;

/// <summary>Finds the keys that stand twice, anywhere below a node.</summary>
internal static class DuplicateKeys
{
    public static void Report(SpecNode root, ICollection<Problem> problems)
    {
        // Aliases lead to the same node again; a set keeps the walk as long as the text.
        var seen = new HashSet<SpecNode>();
        var open = new Stack<SpecNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.Kind is not (NodeKind.Array or NodeKind.Object) || !seen.Add(node))
            {
                continue;
            }

            foreach (var duplicate in node.Duplicates)
            {
                problems.Add(GeneralProblems.DuplicateKey(duplicate));
            }

            for (var i = node.Members.Count - 1; i >= 0; i--)
            {
                open.Push(node.Members[i].Value);
            }

            for (var i = node.Items.Count - 1; i >= 0; i--)
            {
                open.Push(node.Items[i]);
            }
        }
    }
}
