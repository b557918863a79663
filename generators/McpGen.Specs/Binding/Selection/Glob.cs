namespace McpGen.Specs.Binding.Selection;

/// <summary>A pattern with <c>*</c>. In paths it stays within a segment and <c>**</c> does not; elsewhere both are any text. Case counts.</summary>
internal sealed class Glob
{
    private readonly string _pattern;
    private readonly bool _stopsAtSlash;
    private readonly bool _isLiteral;

    private Glob(string pattern, bool stopsAtSlash)
    {
        _pattern = pattern;
        _stopsAtSlash = stopsAtSlash;
        _isLiteral = pattern.IndexOf('*') < 0;
    }

    /// <summary>A pattern for operationIds.</summary>
    public static Glob OfText(string pattern) => new(pattern, stopsAtSlash: false);

    /// <summary>A pattern for paths.</summary>
    public static Glob OfPath(string pattern) => new(pattern, stopsAtSlash: true);

    /// <summary>Whether a text matches.</summary>
    public bool Matches(string text) => _isLiteral ? _pattern == text : MatchesStars(text);

    /// <summary>Dynamic programming over both texts: no pattern takes more than the product of the lengths.</summary>
    private bool MatchesStars(string text)
    {
        // reached[j]: the pattern so far matches the first j characters.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var i = 0; i < _pattern.Length; i++)
        {
            if (_pattern[i] == '*')
            {
                var isDouble = i + 1 < _pattern.Length && _pattern[i + 1] == '*';
                i += isDouble ? 1 : 0;
                for (var j = 1; j <= text.Length; j++)
                {
                    reached[j] |= reached[j - 1] && (isDouble || !_stopsAtSlash || text[j - 1] != '/');
                }
            }
            else
            {
                for (var j = text.Length; j > 0; j--)
                {
                    reached[j] = reached[j - 1] && text[j - 1] == _pattern[i];
                }

                reached[0] = false;
            }
        }

        return reached[text.Length];
    }
}
