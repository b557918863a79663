using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Binding.Naming;

/// <summary>Allots C# names that are ASCII, valid in any position, and unique without regard to case.</summary>
internal sealed class CSharpNames(params string[] taken)
{
    // Keywords, and the contextual ones that some position or some later language version refuses.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "add", "alias", "allows", "and", "ascending", "async", "await", "by", "closed", "descending", "dynamic", "equals", "extension", "field", "file", "from",
        "get", "global", "group", "init", "into", "join", "let", "managed", "nameof", "nint", "not", "notnull", "nuint", "on", "or", "orderby", "partial",
        "record", "remove", "required", "scoped", "select", "set", "unmanaged", "union", "value", "var", "when", "where", "with", "yield",
    };

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>A local or parameter, <c>camelCase</c>, keyword-escaped.</summary>
    public string Local(string name)
    {
        var pascal = Words.Pascal(name);
        var camel = pascal.Length == 0 ? "argument" : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Escaped(Unique(NotDigit(camel)));
    }

    /// <summary>A member or type: words in <c>PascalCase</c> between a prefix and a suffix.</summary>
    public string Member(string prefix, string name, string suffix)
    {
        var pascal = Words.Pascal(name);
        var member = prefix + (pascal.Length == 0 ? "Value" : pascal) + suffix;
        return Unique(NotDigit(member));
    }

    /// <summary>A keyword gets its <c>@</c>.</summary>
    public static string Escaped(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static string NotDigit(string name) => name[0] is >= '0' and <= '9' ? "_" + name : name;

    private string Unique(string name)
    {
        // Long names are cut: a metadata name is at most 1023 bytes, and nobody reads even a tenth of it.
        name = name.Length > 100 ? name.Substring(0, 100) : name;
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
