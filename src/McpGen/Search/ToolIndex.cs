using System;
using System.Text;

namespace McpGen.Search;

/// <summary>
/// The words of a gateway's tools, weighted by the build. Generated code derives from it; nothing is read or allocated before the first search.
/// </summary>
public abstract class ToolIndex
{
    /// <summary>How many tools are indexed.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// A line for each word, sorted by its bytes: the word in UTF-8, a space, then for each tool that has it the distance to the tool before (base 32 with
    /// a sixth bit for "more follows", lowest digit first) and its weight (two digits of base 64).
    /// </summary>
    protected abstract ReadOnlySpan<byte> Words { get; }

    /// <summary>A line for each tool, by number: what a search shows of it.</summary>
    protected abstract ReadOnlySpan<byte> Lines { get; }

    /// <summary>The line of a tool.</summary>
    internal ReadOnlySpan<byte> LineOf(int tool)
    {
        var lines = Lines;
        for (; tool > 0; tool--)
        {
            lines = lines[(lines.IndexOf((byte)'\n') + 1)..];
        }

        var end = lines.IndexOf((byte)'\n');
        return end < 0 ? lines : lines[..end];
    }

    /// <summary>The tools of a word with their weights; empty when no tool has it.</summary>
    internal Postings Find(ReadOnlySpan<char> word)
    {
        Span<byte> sought = stackalloc byte[Encoding.UTF8.GetMaxByteCount(SearchWords.Longest)];
        sought = sought[..Encoding.UTF8.GetBytes(word, sought)];
        var words = Words;
        while (!words.IsEmpty)
        {
            // The line around the middle.
            var start = words[..(words.Length / 2)].LastIndexOf((byte)'\n') + 1;
            var length = words[start..].IndexOf((byte)'\n');
            var line = length < 0 ? words[start..] : words.Slice(start, length);
            var space = line.IndexOf((byte)' ');
            var order = sought.SequenceCompareTo(line[..space]);
            if (order == 0)
            {
                return new Postings(line[(space + 1)..]);
            }

            words = order < 0 ? words[..Math.Max(0, start - 1)] : length < 0 ? [] : words[(start + length + 1)..];
        }

        return default;
    }

    /// <summary>The tools of one word.</summary>
    internal ref struct Postings(ReadOnlySpan<byte> digits)
    {
        private ReadOnlySpan<byte> _digits = digits;

        /// <summary>The tool's number.</summary>
        public int Tool { get; private set; } = -1;

        /// <summary>The word's weight in it.</summary>
        public int Weight { get; private set; }

        /// <summary>Moves to the next tool.</summary>
        public bool Next()
        {
            if (_digits.IsEmpty)
            {
                return false;
            }

            var (distance, shift, used) = (0, 0, 0);
            int digit;
            do
            {
                digit = PostingText.Value(_digits[used++]);
                distance |= (digit & 31) << shift;
                shift += 5;
            }
            while (digit >= 32);

            Tool += distance + 1;
            Weight = (PostingText.Value(_digits[used]) * 64) + PostingText.Value(_digits[used + 1]);
            _digits = _digits[(used + 2)..];
            return true;
        }
    }
}
