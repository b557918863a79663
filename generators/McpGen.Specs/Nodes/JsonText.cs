using System.Collections.Generic;
using System.Runtime.CompilerServices;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>A JSON text that is known to be well-formed, and its containers: makes the nodes of one level at a time.</summary>
internal sealed class JsonText
{
    private readonly string _text;
    private readonly JsonScan _scan;

    public JsonText(SpecFile file, JsonScan scan)
    {
        File = file;
        _text = file.Text;
        _scan = scan;
        Root = new JsonNode(this, scan.Start, 0);
    }

    public SpecFile File { get; }

    public SpecNode Root { get; }

    public char First(int start) => _text[start];

    /// <summary>The offset behind the value that starts at an offset.</summary>
    public int EndOf(int start, int container) => _text[start] switch
    {
        '{' or '[' => _scan.EndOf(container),
        '"' => JsonString.EndOf(_text, start),
        _ => EndOfWord(start),
    };

    public string Scalar(int start)
    {
        var end = EndOf(start, -1);
        return _text[start] == '"' ? JsonString.Decode(_text, start, end) : _text.Substring(start, end - start);
    }

    public MemberTable Members(int start, int container)
    {
        var members = new MemberTable();
        var child = container + 1;
        for (var at = Skip(start + 1); _text[at] != '}';)
        {
            var keyEnd = JsonString.EndOf(_text, at);
            var valueStart = Skip(Skip(keyEnd) + 1);
            members.Add(new Member(JsonString.Decode(_text, at, keyEnd), new TextSpan(at, keyEnd), new JsonNode(this, valueStart, child)));
            at = AfterValue(valueStart, ref child);
        }

        return members;
    }

    public IReadOnlyList<SpecNode> Items(int start, int container)
    {
        var items = new List<SpecNode>();
        var child = container + 1;
        for (var at = Skip(start + 1); _text[at] != ']';)
        {
            items.Add(new JsonNode(this, at, child));
            at = AfterValue(at, ref child);
        }

        return items;
    }

    // To the next key or item, or to the closing bracket.
    private int AfterValue(int start, ref int child)
    {
        var at = Skip(EndOf(start, child));
        if (_text[start] is '{' or '[')
        {
            child = _scan.Next(child);
        }

        return _text[at] == ',' ? Skip(at + 1) : at;
    }

    [MethodImpl(HotLoop.Options)]
    private int Skip(int at)
    {
        var text = _text;
        while ((uint)at < (uint)text.Length && text[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }

        return at;
    }

    [MethodImpl(HotLoop.Options)]
    private int EndOfWord(int at)
    {
        while (at < _text.Length && _text[at] is not (' ' or '\n' or '\r' or '\t' or ',' or '}' or ']'))
        {
            at++;
        }

        return at;
    }
}
