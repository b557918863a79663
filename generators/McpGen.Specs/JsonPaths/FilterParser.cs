using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.JsonPaths;

/// <summary>Reads the condition of a filter (RFC 9535 §2.3.5 and 2.4) and checks that functions get what they take.</summary>
internal sealed class FilterParser(PathText text, JsonPathParser queries)
{
    private const int MaxDepth = 64;

    private static readonly string[] Functions = ["length", "count", "match", "search", "value"];

    // Of operators that begin alike the longer first.
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];

    private int _depth;

    /// <summary>The condition behind <c>?</c>.</summary>
    public Condition Read()
    {
        if (++_depth > MaxDepth)
        {
            throw text.Fault("the filter is nested too deep");
        }

        var parts = new List<Condition> { Conjunction() };
        while (TakeBehindBlanks("||"))
        {
            parts.Add(Conjunction());
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : new AnyOf(parts);
    }

    private Condition Conjunction()
    {
        var parts = new List<Condition> { Basic() };
        while (TakeBehindBlanks("&&"))
        {
            parts.Add(Basic());
        }

        return parts.Count == 1 ? parts[0] : new AllOf(parts);
    }

    private Condition Basic()
    {
        text.SkipBlanks();
        if (text.Take("!"))
        {
            text.SkipBlanks();
            return new Not(text.Next == '(' ? Parenthesized() : Test(ReadTerm()));
        }

        if (text.Next == '(')
        {
            return Parenthesized();
        }

        var left = ReadTerm();
        var before = text.At;
        text.SkipBlanks();
        if (Operators.FirstOrDefault(text.Take) is not { } comparison)
        {
            text.Return(before);
            return Test(left);
        }

        text.SkipBlanks();
        return new Comparison(Value(left), comparison, Value(ReadTerm()));
    }

    private Condition Parenthesized()
    {
        text.Expect("(", "here");
        var inner = Read();
        text.SkipBlanks();
        text.Expect(")", "after a condition");
        return inner;
    }

    private bool TakeBehindBlanks(string word)
    {
        var before = text.At;
        text.SkipBlanks();
        if (text.Take(word))
        {
            return true;
        }

        text.Return(before);
        return false;
    }

    private Term ReadTerm()
    {
        var start = text.At;
        if (text.Next is '@' or '$')
        {
            var isAbsolute = text.Take("$") || !text.Take("@");
            return new(start, Query: new(isAbsolute, queries.Segments()));
        }

        if (text.Quoted() is { } quoted)
        {
            return new(start, Operand: new Literal(new(NodeKind.String, quoted, null)));
        }

        if (text.Number() is { } number)
        {
            return new(start, Operand: new Literal(new(NodeKind.Number, number, null)));
        }

        var word = text.Word();
        return word switch
        {
            "true" or "false" when text.Next != '(' => new(start, Operand: new Literal(new(NodeKind.Boolean, word, null))),
            "null" when text.Next != '(' => new(start, Operand: new Literal(new(NodeKind.Null, word, null))),
            "" => throw text.Fault("expected '@', '$', a literal or a function"),
            _ => Function(word, start),
        };
    }

    private Term Function(string name, int start)
    {
        if (!Functions.Contains(name))
        {
            throw PathText.FaultAt(start, $"there is no function {Quote.Of(name)}{DidYouMean.Hint(Spelling.Closest(name, Functions))}");
        }

        text.Expect("(", "after the name of a function");
        var arguments = new List<Term>();
        do
        {
            text.SkipBlanks();
            arguments.Add(ReadTerm());
            text.SkipBlanks();
        }
        while (text.Take(","));

        text.Expect(")", "after the arguments");
        var wanted = name is "match" or "search" ? 2 : 1;
        if (arguments.Count != wanted)
        {
            throw PathText.FaultAt(start, $"'{name}' takes {(wanted == 1 ? "one argument" : "two arguments")}");
        }

        return name switch
        {
            "length" => new(start, Operand: new Length(Value(arguments[0]))),
            "count" => new(start, Operand: new Count(Nodes(arguments[0], name))),
            "value" => new(start, Operand: new OnlyValue(Nodes(arguments[0], name))),
            _ => new(start, Condition: Pattern(arguments, name == "match")),
        };
    }

    private static Matches Pattern(List<Term> arguments, bool isWhole)
    {
        var matches = new Matches(Value(arguments[0]), Value(arguments[1]), isWhole);
        if (arguments[1].Operand is Literal { Constant.Text: { } pattern } && matches.Compiled(pattern) is null)
        {
            // RFC 9485 wants such a pattern to match nothing; nobody writes one on purpose.
            throw PathText.FaultAt(arguments[1].At, "this is no regular expression that can be matched in linear time");
        }

        return matches;
    }

    private static Query Nodes(Term term, string function) =>
        term.Query ?? throw PathText.FaultAt(term.At, $"'{function}' takes a query: '@' or '$' and what follows");

    private static Operand Value(Term term) => term switch
    {
        { Operand: { } operand } => operand,
        { Query: { IsSingular: true } query } => new SingularQuery(query),
        { Query: not null } => throw PathText.FaultAt(term.At, "this query may select several nodes; compared are only those of names and indexes"),
        _ => throw PathText.FaultAt(term.At, "'match' and 'search' are true or false by themselves and are not compared"),
    };

    private static Condition Test(Term term) =>
        term.Condition ?? (term.Query is { } query ? new Exists(query) : throw PathText.FaultAt(term.At, "a value by itself is no condition; compare it"));

    /// <summary>A piece of a condition before it is known what is asked of it. One of the three is set.</summary>
    private sealed record Term(int At, Operand? Operand = null, Query? Query = null, Condition? Condition = null);
}
