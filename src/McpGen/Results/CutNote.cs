using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Results.Shaping;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Tells what is not shown of an answer: to the model in a few sentences, to programs in the result's <c>_meta</c>.</summary>
internal static class CutNote
{
    // Of more arrays only the number is told.
    private const int MaxPlaces = 3;

    /// <summary>The result with the note; the same when all is shown.</summary>
    public static ToolResult Add(ToolResult result, Answer answer, IReadOnlyList<Cut> cuts, AnswerEnd end)
    {
        if (cuts.Count == 0 && end == AnswerEnd.Whole)
        {
            return result;
        }

        var note = new StringBuilder();
        AddPlaces(note, cuts);
        foreach (var cut in cuts)
        {
            if (cut.Kind == CutKind.Size)
            {
                AddSentence(note, $"The answer is cut after {ByteSize.Words(cut.Shown)}{OfTotal(cut)}; ask for less at a time.");
            }
            else if (cut.Kind == CutKind.Broken && end == AnswerEnd.Whole)
            {
                AddSentence(note, $"The answer of {answer.From.Upstream} is not complete JSON; what could be read of it is shown.");
            }
        }

        AddSentence(note, end switch
        {
            AnswerEnd.Limit => $"The answer of {answer.From.Upstream} is longer than {ByteSize.Words(answer.From.Limit)}; what comes after that was not read. Ask for less at a time.",
            AnswerEnd.Deadline => $"{answer.From.Upstream} had not ended its answer when the time for the call was over; shown is what had come.",
            AnswerEnd.Connection => $"{answer.From.Upstream} closed the connection before its answer was complete; shown is what had come.",
            _ => "",
        });
        return note.Length == 0 ? result : result.WithNote(answer.Hide(note.ToString()), Meta(cuts, end));
    }

    private static void AddPlaces(StringBuilder note, IReadOnlyList<Cut> cuts)
    {
        var places = 0;
        foreach (var cut in cuts)
        {
            if (cut.Kind is CutKind.Items or CutKind.Text && ++places <= MaxPlaces)
            {
                AddSentence(note, Place(cut));
            }
        }

        if (places > MaxPlaces)
        {
            AddSentence(note, string.Create(CultureInfo.InvariantCulture, $"So are {places - MaxPlaces} more places."));
        }
    }

    private static string Place(Cut cut)
    {
        var where = cut.Path.Length == 0 ? "the answer" : ShownText.Plain(cut.Path);
        if (cut.Kind == CutKind.Text)
        {
            return $"The text of {where} is cut after {ByteSize.Words(cut.Shown)}{OfTotal(cut)}.";
        }

        var start = cut.Skipped > 0 ? string.Create(CultureInfo.InvariantCulture, $" after the first {cut.Skipped}") : "";
        var total = cut.Total is { } all ? string.Create(CultureInfo.InvariantCulture, $" of {all}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Of {where} {(total.Length > 0 ? "" : "only ")}{cut.Shown}{total} items{start} are shown.");
    }

    private static string OfTotal(Cut cut) => cut.Total is { } total ? $" of {ByteSize.Words(total)}" : "";

    private static void AddSentence(StringBuilder note, string sentence)
    {
        if (sentence.Length > 0)
        {
            note.Append(note.Length == 0 ? "" : " ").Append(sentence);
        }
    }

    /// <summary>An object with <c>mcpgen/cuts</c> and, where it was not the answer itself that ended, <c>mcpgen/endedBy</c>.</summary>
    private static ReadOnlyMemory<byte> Meta(IReadOnlyList<Cut> cuts, AnswerEnd end)
    {
        var output = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("mcpgen/cuts"u8);
            foreach (var cut in cuts)
            {
                WriteCut(json, cut);
            }

            json.WriteEndArray();
            if (end != AnswerEnd.Whole)
            {
                json.WriteString("mcpgen/endedBy"u8, end switch { AnswerEnd.Limit => "limit"u8, AnswerEnd.Deadline => "deadline"u8, _ => "connection"u8 });
            }

            json.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    private static void WriteCut(Utf8JsonWriter json, Cut cut)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, cut.Kind switch { CutKind.Items => "items"u8, CutKind.Text => "text"u8, CutKind.Size => "size"u8, _ => "broken"u8 });
        json.WriteString("path"u8, cut.Path);
        json.WriteNumber("shown"u8, cut.Shown);
        if (cut.Total is { } total)
        {
            json.WriteNumber("total"u8, total);
        }

        if (cut.Skipped > 0)
        {
            json.WriteNumber("skipped"u8, cut.Skipped);
        }

        json.WriteEndObject();
    }
}
