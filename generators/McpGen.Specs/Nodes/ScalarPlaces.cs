using System.Globalization;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>
/// Where the characters of a scalar stand in its file. Escapes, quotes, folded lines and the indentation of blocks lie between the two: what is
/// visible is found exactly, a blank may be told where its neighbour stands.
/// </summary>
internal sealed class ScalarPlaces
{
    private readonly SpecNode _node;
    private readonly string _source;
    private readonly int[] _places;

    /// <summary>Aligns the text of a scalar with its file.</summary>
    public ScalarPlaces(SpecNode node)
    {
        _node = node;
        _source = node.File.Text;
        _places = Align(node.Scalar ?? "");
    }

    /// <summary>The range of the file that holds a part of the scalar's text.</summary>
    /// <param name="start">The first character of the part.</param>
    /// <param name="end">The first character behind it.</param>
    public TextSpan Of(int start, int end)
    {
        var from = Place(start);
        return new(from, end <= start ? from : System.Math.Max(from + 1, System.Math.Min(Place(end - 1) + 1, _node.Span.End)));
    }

    private int Place(int index) => index < _places.Length ? _places[index] : LastPlace;

    // Behind the last character: in front of the closing quote, if there is one.
    private int LastPlace => _places.Length == 0
        ? System.Math.Min(_node.Span.Start + 1, _node.Span.End)
        : System.Math.Min(_places[_places.Length - 1] + 1, _node.Span.End);

    private int[] Align(string text)
    {
        var places = new int[text.Length];
        var at = Begin(out var quote);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBlank(text[i]))
            {
                places[i] = System.Math.Min(at, _node.Span.End);
                at = at < _node.Span.End && _source[at] == text[i] ? at + 1 : at;
                if (quote == '"' && at < _node.Span.End - 1 && _source[at] == '\\' && _source[at + 1] is 'n' or 't' or 'r' or ' ' or '_' or '\t')
                {
                    places[i] = at;
                    at += 2;
                }

                continue;
            }

            at = NextVisible(at, quote);
            places[i] = System.Math.Min(at, _node.Span.End);
            at = AfterCharacter(at, quote, text, ref i, places);
        }

        return places;
    }

    private int Begin(out char quote)
    {
        var at = _node.Span.Start;
        quote = at < _source.Length ? _source[at] : ' ';
        if (quote is '|' or '>')
        {
            while (at < _node.Span.End && _source[at] is not ('\r' or '\n'))
            {
                at++;
            }

            return at;
        }

        return quote is '"' or '\'' ? at + 1 : at;
    }

    // Blanks and line breaks of the file that the text has in another form, and the line breaks that double quotes allow to be escaped.
    private int NextVisible(int at, char quote)
    {
        while (at < _node.Span.End && (IsBlank(_source[at]) || (quote == '"' && _source[at] == '\\' && at + 1 < _source.Length && IsBlank(_source[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private int AfterCharacter(int at, char quote, string text, ref int index, int[] places)
    {
        if (at >= _node.Span.End)
        {
            return at;
        }

        if (quote == '\'' && _source[at] == '\'')
        {
            return at + 2;
        }

        if (quote != '"' || _source[at] != '\\' || at + 1 >= _source.Length)
        {
            return at + 1;
        }

        var digits = _source[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 8 && index + 1 < text.Length && char.IsSurrogatePair(text, index)
            && at + 10 <= _source.Length && int.TryParse(_source.Substring(at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue)
        {
            places[++index] = at;
        }

        return at + 2 + digits;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
