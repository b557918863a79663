using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Model;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>
/// Names arguments. The name in the document is kept where model APIs accept it; signs become words or <c>_</c>.
/// Where two want one name, path goes before query, header, cookie and body: the first keeps it and the others get the place in front,
/// as in <c>id</c> and <c>body_id</c>. Two of the same place are told apart by a hash of the name in the document. Nothing depends on order.
/// </summary>
internal static class ArgumentNames
{
    private const int MaxLength = 64;
    private const int LastRank = (int)ParameterLocation.Cookie + 1;

    /// <summary>Whether model APIs accept a name.</summary>
    public static bool IsLegal(string name) => name.Length is > 0 and <= MaxLength && name.All(IsLegal);

    /// <summary>Names every slot.</summary>
    public static void Allot(IReadOnlyList<ArgumentSlot> slots)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var rank = 0; rank <= LastRank; rank++)
        {
            var place = slots.Where(slot => Rank(slot) == rank).ToList();
            foreach (var slot in place)
            {
                slot.Name = Prefixed(slot, Legalised(slot.WireName), taken);
            }

            foreach (var rivals in place.GroupBy(static slot => slot.Name).Where(static same => same.Skip(1).Any()).ToList())
            {
                // Who needs no change keeps its name against those who do.
                foreach (var slot in rivals.Where(slot => slot.WireName != rivals.Key))
                {
                    slot.Name = Cut(rivals.Key, 5) + "_" + StableHash.Of(slot.WireName, 4);
                }
            }

            taken.UnionWith(place.Select(static slot => slot.Name));
        }
    }

    /// <summary>A name that model APIs accept.</summary>
    internal static string Legalised(string name)
    {
        if (IsLegal(name))
        {
            return name;
        }

        var legal = new StringBuilder();
        foreach (var c in name)
        {
            legal.Append(c switch
            {
                '<' => "_lt",
                '>' => "_gt",
                '+' => "plus_",
                _ when IsLegal(c) => c.ToString(),
                _ => "_",
            });
        }

        var joined = string.Join("_", legal.ToString().Split(['_'], StringSplitOptions.RemoveEmptyEntries));
        return joined.Length == 0 ? "argument" : joined.Length > MaxLength ? Cut(joined, 7) + "_" + StableHash.Of(name) : joined;
    }

    private static string Prefixed(ArgumentSlot slot, string name, HashSet<string> taken)
    {
        if (!taken.Contains(name))
        {
            return name;
        }

        var prefixed = (slot.Location?.ToString().ToLowerInvariant() ?? "body") + "_" + name;
        return taken.Contains(prefixed) || prefixed.Length > MaxLength ? Cut(prefixed, 7) + "_" + StableHash.Of(prefixed) : prefixed;
    }

    private static int Rank(ArgumentSlot slot) => slot.Location is { } location ? (int)location : LastRank;

    private static string Cut(string name, int room) => name.Length > MaxLength - room ? name.Substring(0, MaxLength - room) : name;

    private static bool IsLegal(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '.' or '-';
}
