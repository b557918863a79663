using System.Runtime.CompilerServices;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Where reading stands in a YAML text, and the way from one token to the next over blanks, comments and line breaks.</summary>
/// <remarks>What changes are fields: a property would be two more methods to compile in a process that reads one file.</remarks>
internal sealed class YamlCursor(SpecFile file, bool hasPaths = false)
{
    /// <summary>What stands behind the last character; a YAML text has none of it, so that no loop need ask for the length.</summary>
    public const char Nothing = '\0';

    /// <summary>The file's text and <see cref="Nothing"/>.</summary>
    public readonly string Text = file.Text + Nothing;

    /// <summary>Whether <c>[]</c> may be part of a text.</summary>
    public readonly bool HasPaths = hasPaths;

    /// <summary>The offset of the next character.</summary>
    public int At = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The offset at which the line of <see cref="At"/> starts.</summary>
    public int LineStart = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>The offset behind the value, or the indicator, that was read last: without the blanks and comments that follow it.</summary>
    public int End;

    /// <summary>After <see cref="NextLine"/>: whether the document ends here, with the text or at <c>---</c> or <c>...</c>.</summary>
    public bool IsEnd;

    /// <summary>After <see cref="NextLine"/>: whether a tab stands in front of the line's first character.</summary>
    public bool IsTabbed;

    private int _first = -1;

    public SpecFile File => file;

    /// <summary>How far from the start of its line the next character stands.</summary>
    public int Column => At - LineStart;

    /// <summary>Goes to the first character of the next line that has more than a comment. Stays where it already stands on one.</summary>
    /// <exception cref="UnreadableException">Something else stands on the line it leaves.</exception>
    [MethodImpl(HotLoop.Options)]
    public void NextLine()
    {
        var text = Text;
        var at = At;
        if (at == _first)
        {
            return;
        }

        var start = LineStart;
        var isNew = at == start;
        char c;
        while (true)
        {
            IsTabbed = false;
            while ((c = text[at]) is ' ' or '\t')
            {
                IsTabbed |= c == '\t';
                at++;
            }

            if (c == '#' && (at == start || text[at - 1] is ' ' or '\t'))
            {
                while ((c = text[at]) is not ('\n' or '\r' or Nothing))
                {
                    at++;
                }
            }

            if (c is not ('\n' or '\r'))
            {
                break;
            }

            at += c == '\r' && text[at + 1] == '\n' ? 2 : 1;
            start = at;
            isNew = true;
        }

        At = at;
        if (!isNew && c != Nothing)
        {
            throw YamlMistakes.EndOfLine(this);
        }

        LineStart = start;
        _first = at;
        IsEnd = c == Nothing || (at == start && IsMarker(text, at));
    }

    /// <summary>Goes over blanks. Returns false where the line has nothing more, or only a comment.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool SkipBlanks()
    {
        var text = Text;
        var at = At;
        while (text[at] is ' ' or '\t')
        {
            at++;
        }

        // A '#' without a blank in front of it is no comment; it stays where the next step stumbles over it.
        var isContent = text[at] is not ('\n' or '\r' or Nothing) && (text[at] != '#' || at == At);
        At = at;
        return isContent;
    }

    /// <summary>Whether the next character is one that means structure, with nothing directly behind it.</summary>
    public bool IsIndicator(char indicator) => Text[At] == indicator && IsSpace(Text[At + 1]);

    /// <summary>The offset behind a line break.</summary>
    public int AfterBreak(int at) => at + (Text[at] == '\r' && Text[at + 1] == '\n' ? 2 : 1);

    /// <summary>Whether a character is a blank or a line break, or the text is over.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or Nothing;

    /// <summary>Whether a character ends a text that stands in brackets.</summary>
    public static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether <c>---</c> or <c>...</c> stands at an offset, which ends a document at the start of a line.</summary>
    public static bool IsMarker(string text, int at) =>
        text[at] is '-' or '.' && text[at + 1] == text[at] && text[at + 2] == text[at] && IsSpace(text[at + 3]);

    /// <summary>The end of the reading: a problem with one character.</summary>
    public UnreadableException Problem(int at, string message) => Problem(at, at + 1, message);

    /// <summary>The end of the reading: a problem with a part of the text.</summary>
    public UnreadableException Problem(int start, int end, string message)
    {
        var length = file.Text.Length;
        var span = new TextSpan(start < length ? start : length, end < length ? end : length);
        return new UnreadableException(GeneralProblems.Syntax(file, span, "YAML", message));
    }
}
