namespace McpGen.Specs.Binding.Json;

/// <summary>Characters a reader does not see, or that change what he sees: hiding places for instructions to a model and traps for reviewers.</summary>
internal static class Invisible
{
    /// <summary>Whether a code point is a control, a format character (zero width, bidirectional, tag), or a line separator.</summary>
    public static bool IsIn(int codePoint) => codePoint
        is < 0x20 or (>= 0x7F and <= 0x9F) // controls, U+0085 among them
        or 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB)
        or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
