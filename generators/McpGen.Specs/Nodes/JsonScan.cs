using System;
using System.Runtime.CompilerServices;

namespace McpGen.Specs.Nodes;

/// <summary>
/// The one pass over a JSON text: checks its grammar to the last character and writes down every container in order of its
/// opening bracket. With that list a reader steps over a container without looking at it.
/// </summary>
internal sealed class JsonScan(string text)
{
    private readonly int[] _open = new int[NodeLimits.Depth];
    private int[] _ends = new int[256];
    private int[] _nexts = new int[256];
    private int _count;

    /// <summary>What was expected where the text breaks the grammar; null after success, and when it is nested too deep.</summary>
    public string? Error { get; private set; }

    /// <summary>The offset of the first character that is wrong.</summary>
    public int ErrorAt { get; private set; }

    /// <summary>The offset of the first value.</summary>
    public int Start { get; private set; }

    /// <summary>The offset behind the closing bracket of a container.</summary>
    public int EndOf(int container) => _ends[container];

    /// <summary>The first container that opens behind the end of this one.</summary>
    public int Next(int container) => _nexts[container];

    /// <summary>Checks the text.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool Run()
    {
        var depth = 0;
        var at = Skip(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        Start = at;

        while (true)
        {
            // A value starts here.
            var c = at < text.Length ? text[at] : '\0';
            if (c is '{' or '[')
            {
                if (depth == NodeLimits.Depth)
                {
                    ErrorAt = at;
                    return false;
                }

                _open[depth++] = Open(c);
                at = Skip(at + 1);
                if (at < text.Length && text[at] == (c == '{' ? '}' : ']'))
                {
                    at = Close(_open[--depth], at);
                }
                else if (c == '[')
                {
                    continue;
                }
                else if ((at = Key(at)) < 0)
                {
                    return false;
                }
                else
                {
                    continue;
                }
            }
            else if ((at = c == '"' ? String(at) : c is '-' or (>= '0' and <= '9') ? Number(at) : Word(at)) < 0)
            {
                return false;
            }

            // A value ends here; so may the containers around it.
            while (true)
            {
                at = Skip(at);
                if (depth == 0)
                {
                    return at == text.Length || Fail(at, "nothing may follow the value") > 0;
                }

                var isObject = _nexts[_open[depth - 1]] == IsObject;
                c = at < text.Length ? text[at] : '\0';
                if (c == ',')
                {
                    at = Skip(at + 1);
                    if (isObject && (at = Key(at)) < 0)
                    {
                        return false;
                    }

                    break;
                }

                if (c != (isObject ? '}' : ']'))
                {
                    return Fail(at, isObject ? "expected ',' or '}' after a member" : "expected ',' or ']' after an item") > 0;
                }

                at = Close(_open[--depth], at);
            }
        }
    }

    // While a container is open its entry of _nexts says what kind it is.
    private const int IsObject = -1;
    private const int IsArray = -2;

    private int Open(char bracket)
    {
        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, _count * 2);
            Array.Resize(ref _nexts, _count * 2);
        }

        _nexts[_count] = bracket == '{' ? IsObject : IsArray;
        return _count++;
    }

    private int Close(int container, int at)
    {
        _ends[container] = at + 1;
        _nexts[container] = _count;
        return at + 1;
    }

    [MethodImpl(HotLoop.Options)]
    private int Skip(int at)
    {
        var source = text;
        while ((uint)at < (uint)source.Length && source[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }

        return at;
    }

    [MethodImpl(HotLoop.Options)]
    private int Key(int at)
    {
        if (at >= text.Length || text[at] != '"')
        {
            return Fail(at, "expected a key in double quotes");
        }

        at = String(at);
        if (at < 0)
        {
            return at;
        }

        at = Skip(at);
        return at < text.Length && text[at] == ':' ? Skip(at + 1) : Fail(at, "expected ':' after a key");
    }

    [MethodImpl(HotLoop.Options)]
    private int String(int at)
    {
        var source = text;
        at++;
        while ((uint)at < (uint)source.Length)
        {
            var c = source[at];
            if (c == '"')
            {
                return at + 1;
            }

            if (c < ' ')
            {
                return Fail(at, c is '\n' or '\r' ? "a string must end on its line" : "control characters in strings must be escaped");
            }

            if (c != '\\')
            {
                at++;
            }
            else if ((at = Escape(at + 1)) < 0)
            {
                return at;
            }
        }

        return Fail(at, "the string is not closed");
    }

    private int Escape(int at)
    {
        var c = at < text.Length ? text[at] : '\0';
        if (c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            return at + 1;
        }

        if (c != 'u')
        {
            return Fail(at, "unknown escape in a string");
        }

        for (var digit = at + 1; digit <= at + 4; digit++)
        {
            if (digit >= text.Length || text[digit] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return Fail(digit, "expected four hexadecimal digits");
            }
        }

        return at + 5;
    }

    private int Number(int at)
    {
        if (text[at] == '-')
        {
            at++;
        }

        if (at < text.Length && text[at] == '0')
        {
            at++;
            if (at < text.Length && text[at] is >= '0' and <= '9')
            {
                return Fail(at, "a number must not start with a zero");
            }
        }
        else if ((at = Digits(at)) < 0)
        {
            return at;
        }

        if (at < text.Length && text[at] == '.' && (at = Digits(at + 1)) < 0)
        {
            return at;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at = Digits(at < text.Length && text[at] is '+' or '-' ? at + 1 : at);
        }

        return at;
    }

    private int Digits(int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > start ? at : Fail(at, "expected a digit");
    }

    private int Word(int at)
    {
        foreach (var word in Words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return at + word.Length;
            }
        }

        return Fail(at, at >= text.Length ? "the text ends too early" : "expected a value");
    }

    private static readonly string[] Words = ["true", "false", "null"];

    private int Fail(int at, string message)
    {
        Error = message;
        ErrorAt = Math.Min(at, text.Length);
        return -1;
    }
}
