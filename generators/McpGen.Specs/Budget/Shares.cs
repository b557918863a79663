using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace McpGen.Specs.Budget;

/// <summary>Numbers and shares as messages write them.</summary>
internal static class Shares
{
    /// <summary>With a comma between thousands: <c>9,812</c>.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>For example <c>71 % of 'list_orders' is the enum of 'status', 12 % the description</c>.</summary>
    public static string OfTool(ToolCost tool, string definition)
    {
        var parts = CostPart.Dearest(definition, 3);
        return string.Join(", ", parts.Select((part, i) => i == 0
            ? $"{Percent(part.Tokens, tool.Tokens)} of '{tool.Name}' is {part.What}"
            : $"{Percent(part.Tokens, tool.Tokens)} {part.What}"));
    }

    /// <summary>For example <c>'list_orders' 18 %, 'get_order' 9 %</c>.</summary>
    public static string OfList(ListCost list) =>
        string.Join(", ", list.Dearest(3).Select(tool => $"'{tool.Name}' {Percent(tool.Tokens, list.Tokens)}"));

    /// <summary>For example <c>list_orders (1,840), get_order (310)</c>, in tokens.</summary>
    public static string Tokens(IEnumerable<ToolCost> tools) => string.Join(", ", tools.Select(static tool => $"{tool.Name} ({Number(tool.Tokens)})"));

    // Rounded half up, in whole numbers.
    private static string Percent(int part, int whole) =>
        ((int)(((200L * part) + whole) / (2L * System.Math.Max(1, whole)))).ToString(CultureInfo.InvariantCulture) + " %";
}
