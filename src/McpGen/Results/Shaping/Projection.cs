using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;

namespace McpGen.Results.Shaping;

/// <summary>
/// Which members of an object are shown, and how. Arrays are transparent: a projection holds for each item, at any depth of arrays, and scalars
/// stay as they are, since answers do not always follow their documents. Made once for a tool, and used by all of its calls.
/// </summary>
public sealed class Projection
{
    // Open addressing, at most half full: a name that has no field mostly meets an empty slot.
    private readonly Field?[] _slots;
    private readonly Field _others;

    private Projection(IReadOnlyList<Field> fields, Field others)
    {
        _slots = new Field?[BitOperations.RoundUpToPowerOf2((uint)((2 * fields.Count) + 1))];
        _others = others;
        foreach (var field in fields)
        {
            if (field.Name is null)
            {
                _others = ReferenceEquals(_others, others) ? field : throw new ArgumentException("Two fields are for every other member.", nameof(fields));
                continue;
            }

            ref var slot = ref Slot(field.Name);
            slot = slot is null ? field : throw new ArgumentException($"Two fields have the name {Encoding.UTF8.GetString(field.Name)}.", nameof(fields));
        }
    }

    /// <summary>Shows the fields named here and no others.</summary>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentException">Two fields have the same name.</exception>
    public static Projection Only(params Field[] fields) => new(fields, Field.LeftOut);

    /// <summary>Shows every field; those named here are shown as they say.</summary>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentException">Two fields have the same name.</exception>
    public static Projection All(params Field[] fields) => new(fields, Field.Shown);

    /// <summary>What happens to a member.</summary>
    /// <param name="name">Its name in UTF-8, without escapes.</param>
    internal Field Find(ReadOnlySpan<byte> name) => Slot(name) ?? _others;

    /// <summary>The slot that has the name, or could have it.</summary>
    private ref Field? Slot(ReadOnlySpan<byte> name)
    {
        var index = Hash(name);
        while (true)
        {
            ref var slot = ref _slots[index & (_slots.Length - 1)];
            if (slot is null || name.SequenceEqual(slot.Name))
            {
                return ref slot;
            }

            index++;
        }
    }

    /// <summary>Names come from the build and are few: their length and three letters tell most of them apart.</summary>
    private static int Hash(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length * 7) + (name[0] * 31) + (name[name.Length >> 1] * 5) + name[^1];
}
