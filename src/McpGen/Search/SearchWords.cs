namespace McpGen.Search;

/// <summary>
/// Splits text into the words that searches compare: <c>createPullRequest</c>, <c>create_pull_request</c> and <c>Creates PRs</c> are the same three. The
/// build splits what it indexes and the gateway what it is asked by this one piece of code.
/// </summary>
/// <param name="text">Any text.</param>
internal struct SearchWords(string text)
{
    /// <summary>The longest word; longer ones are cut.</summary>
    public const int Longest = 32;

    private int _position;

    private int _taken;

    // The rest of an alias of several words.
    private string? _pending;
    private int _pendingAt;

    /// <summary>Whether any word so far was written in the plural.</summary>
    public bool HasPlural { get; private set; }

    /// <summary>What the text wants done by the first of its words that says so; 0 while none does.</summary>
    public Actions Action { get; private set; }

    /// <summary>Moves to the next word that means something, stemmed and in small letters.</summary>
    /// <param name="word">Takes the word; of <see cref="Longest"/> characters at least.</param>
    /// <returns>The word's length; 0 at the end.</returns>
    public int Next(char[] word)
    {
        if (_pending is not null)
        {
            return TakePending(word);
        }

        while (_position < text.Length)
        {
            var length = Take(word);
            Note(word, length);
            if (length == 0 || StopWords.Contains(word, length))
            {
                continue;
            }

            HasPlural |= length > 2 && word[length - 1] == 's' && word[length - 2] != 's';
            length = WordStem.Of(word, length);
            _pending = Aliases.Of(word, length);
            _pendingAt = 0;
            return _pending is null ? length : TakePending(word);
        }

        return 0;
    }

    /// <summary>A verb that says what is done; or any word at the beginning that an article follows, which orders something: <c>merge this</c>.</summary>
    private void Note(char[] word, int length)
    {
        _taken++;
        Action = Action != 0 ? Action
            : _taken == 2 && SearchAction.IsDeterminer(word, length) ? Actions.Create | Actions.Update
            : SearchAction.Of(word, length);
    }

    private int TakePending(char[] word)
    {
        var length = 0;
        while (_pendingAt < _pending!.Length && _pending[_pendingAt] != ' ')
        {
            word[length++] = _pending[_pendingAt++];
        }

        _pendingAt++;
        _pending = _pendingAt < _pending.Length ? _pending : null;
        return length;
    }

    private int Take(char[] word)
    {
        while (_position < text.Length && !char.IsLetterOrDigit(text[_position]))
        {
            _position++;
        }

        var length = 0;
        for (var start = _position; _position < text.Length && char.IsLetterOrDigit(text[_position]) && (_position == start || !StartsWord(_position)); _position++)
        {
            if (length < Longest)
            {
                word[length++] = char.ToLowerInvariant(text[_position]);
            }
        }

        SkipAfterApostrophe();
        return length;
    }

    /// <summary>What follows an apostrophe is no word: user's, don't.</summary>
    private void SkipAfterApostrophe()
    {
        if (_position > 0 && _position + 1 < text.Length && text[_position] is '\'' or '\u2019' && char.IsLetter(text[_position - 1]) && char.IsLetter(text[_position + 1]))
        {
            for (_position++; _position < text.Length && char.IsLetter(text[_position]); _position++)
            {
            }
        }
    }

    /// <summary>A capital after a small letter, or before one and after a capital: <c>get|HTTP|Status</c>.</summary>
    private readonly bool StartsWord(int at) =>
        char.IsUpper(text[at]) && (!char.IsUpper(text[at - 1]) || (at + 1 < text.Length && char.IsLower(text[at + 1]) && !IsPluralOfCapitals(at + 1)));

    /// <summary>The end of <c>PRs</c> or <c>IDs</c>.</summary>
    private readonly bool IsPluralOfCapitals(int at) => text[at] == 's' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
