namespace McpGen.Tests.Wire;

/// <summary>The values of the matrix: every JSON type, empty ones, nested ones, and every reserved character.</summary>
internal static class WireValues
{
    public const string Text = "\"blue\"";
    public const string EmptyText = "\"\"";
    public const string Array = """["blue","black","brown"]""";
    public const string Object = """{"R":100,"G":200,"B":150}""";

    public static readonly string[] Ascii =
    [
        Text, EmptyText, Array, Object, "7", "-12.5", "true", "false", "null", "[]", "{}",
        """["blue"]""", """["a",null,"b"]""", """["","x",""]""", "[1,2.5,false]", "[null]",
        """{"R":"","G":"x"}""", """{"R":null,"G":"x"}""", """{"R":null}""", """{"R":true}""",
        """{"a":{"b":[1,"x"],"c":null}}""", """[{"a":1},[2]]""",
        "\":/?#[]@!$&'()*+,;=% \\\"<>\\\\^`{|}~-_x\"",
        """["a b","c,d","e|f","g&h=i","j#k","l;m","n+o"]""",
        """{"a b":"c,d","e&f":"g=h","i[j]":"k%20","l;m":"n|o"}""",
    ];

    public static readonly string[] Unicode =
    [
        "\"\u00e4\u20ac😀\"", "[\"\u00e4\",\"\u20ac\"]", "{\"\u00e4\":\"\u20ac\"}",
    ];
}
