using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace McpGen.Arguments;

/// <summary>Everything wrong with the arguments of one call, so that a model can repair them in one go.</summary>
public sealed class ArgumentErrors
{
    private static readonly List<ArgumentError> NoTexts = [];

    private readonly List<ArgumentError> _items;
    private readonly CheckBudget _budget;
    private readonly ProbedPlace? _probed;
    private bool _areFaults;

    /// <summary>No errors yet.</summary>
    public ArgumentErrors()
        : this(new CheckBudget())
    {
    }

    private ArgumentErrors(CheckBudget budget, ProbedPlace? probed = null)
    {
        _items = probed is null ? [] : NoTexts;
        _budget = budget;
        _probed = probed;
    }

    /// <summary>How many errors are kept; of the others only the number is.</summary>
    public static int Limit => 20;

    /// <summary>Whether there is one.</summary>
    public bool Any => Count > 0;

    /// <summary>How many there are, those not kept included.</summary>
    public int Count { get; private set; }

    /// <summary>The first errors, at most <see cref="Limit"/>.</summary>
    public IReadOnlyList<ArgumentError> Items => _items;

    /// <summary>Whether the texts of further errors are not kept, so that they need not be found.</summary>
    internal bool IsFull => _items.Count == Limit;

    /// <summary>Whether only the number and weight of errors are wanted, no texts: most branches of a union are tried in vain.</summary>
    internal bool IsProbe => _probed is not null;

    /// <summary>Whether this branch is so bad already that further errors no longer matter.</summary>
    internal bool IsHopeless => Score > _probed?.Limit;

    /// <summary>The sum of the faults: how bad it is, to compare branches.</summary>
    internal long Score { get; private set; }

    /// <summary>Of a probe: what type the value itself should have had; null when it has the right one.</summary>
    internal string? ExpectedType { get; private set; }

    /// <summary>One error per line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var error in _items)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(error.ToString());
        }

        return Count == _items.Count
            ? text.ToString()
            : text.Append(string.Create(CultureInfo.InvariantCulture, $"\nand {Count - _items.Count} more")).ToString();
    }

    /// <summary>Forgets everything, for the next call.</summary>
    internal void Clear()
    {
        _items.Clear();
        _budget.Left = CheckBudget.OfSmallCall;
        (Count, Score) = (0, 0);
    }

    /// <summary>Lets larger arguments try more branches.</summary>
    internal void Allow(int bytes) => _budget.Left += 8L * bytes;

    /// <summary>Errors of one branch of an <c>anyOf</c>, which count only when the caller takes them over; null when too many branches were tried.</summary>
    internal ArgumentErrors? Branch() => _budget.Left-- > 0 ? new ArgumentErrors(_budget) : null;

    /// <summary>As <see cref="Branch"/>, but errors are only weighed.</summary>
    /// <param name="limit">The weight beyond which the branch is given up.</param>
    /// <param name="at">The value that the branch is about.</param>
    internal ArgumentErrors? Probe(long limit, int at) => _budget.Left-- > 0 ? new ArgumentErrors(_budget, new ProbedPlace(limit, at)) : null;

    /// <summary>Weighs an error of a probe.</summary>
    internal void Weigh(ArgumentFault fault)
    {
        Count++;
        Score += (long)fault;
    }

    /// <summary>Weighs a wrong type of a probe.</summary>
    internal void WeighType(string expected, int at)
    {
        ExpectedType = Count == 0 && _probed?.At == at ? expected : null;
        Weigh(ArgumentFault.Type);
    }

    /// <summary>Weighs the best branch of a union within a probe.</summary>
    internal void WeighBranch(long score)
    {
        Weigh(ArgumentFault.Value);
        Score = Math.Max(Score, score);
    }

    /// <summary>Errors of values that no model gave and none can repair: each is an exception, so that no request goes without them.</summary>
    internal static ArgumentErrors OfFixedValues { get; } = new() { _areFaults = true };

    internal void Add(string pointer, string message, ArgumentFault fault = ArgumentFault.Value)
    {
        if (_areFaults)
        {
            throw new InvalidOperationException($"A value that the manifest fixes cannot be sent: it {message}.");
        }

        if (IsProbe)
        {
            Weigh(fault);
            return;
        }

        var error = new ArgumentError(pointer, message);
        // Two parts of an allOf may say the same.
        if (_items.Contains(error))
        {
            return;
        }

        Count++;
        Score += (long)fault;
        if (_items.Count < Limit)
        {
            _items.Add(error);
        }
    }

    internal void AddAll(ArgumentErrors branch)
    {
        foreach (var error in branch._items)
        {
            Add(error.Pointer, error.Message);
        }

        Count += branch.Count - branch._items.Count;
        Score = Math.Max(Score, branch.Score);
    }

    /// <summary>What a probe is about.</summary>
    private sealed record ProbedPlace(long Limit, int At);

    /// <summary>
    /// Recursive schemas with branches can take exponential time on values made for it, so the branches tried in one call are limited to a number that
    /// grows with the arguments' size only.
    /// </summary>
    private sealed class CheckBudget
    {
        public const long OfSmallCall = 10_000;

        public long Left { get; set; } = OfSmallCall;
    }
}
