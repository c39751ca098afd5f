using Tensors.Tool.Model;
using Tensors.Tool.Output;

namespace Tensors.Tool.Checking;

/// <summary>What came of one limit, for one thing that it covers.</summary>
/// <param name="Target">The method, type, or the program.</param>
/// <param name="Resource">What is limited.</param>
/// <param name="Allowed">Bytes.</param>
/// <param name="Needed">Bytes; null where they are not known.</param>
/// <param name="State">As of <see cref="BudgetEntry"/>.</param>
/// <param name="Reason">In one line, where it does not hold.</param>
/// <param name="FromSource">Whether the source sets it.</param>
internal sealed record Finding(string Target, string Resource, long Allowed, AmountEntry? Needed, string State, string? Reason, bool FromSource)
{
    public static Finding Of(BudgetEntry budget) => new(budget.Target, budget.Resource, budget.Allowed, budget.Needed, budget.State, budget.Reason is { } reason && budget.At is { } at ? $"{at}: {reason}" : budget.Reason, true);

    public static Finding OfMethod(MethodEntry method, LimitSpec limit)
    {
        AmountEntry? needed = method.Of(limit.Resource);
        if (needed is not null && (needed.Bytes > limit.Bytes || needed.PerRound > 0))
        {
            PlaceEntry? largest = method.Largest.FirstOrDefault(p => p.Resource == limit.Resource);
            string over = needed.PerRound > 0 ? "without bound" : $"{Text.Bytes(needed.Bytes - limit.Bytes)} over";
            return Make(BudgetEntry.Broken, $"{method.Name}: {Text.Short(needed)} of {Text.Title(limit.Resource)} needed, {Text.Bytes(limit.Bytes)} allowed, {over}{(largest is null ? "" : $"; largest: {largest.At}: {largest.Text}")}");
        }

        UnknownEntry? unknown = method.Unknowns.FirstOrDefault(u => u.Resource is null || u.Resource == limit.Resource);
        return needed is null || unknown is not null
            ? Make(BudgetEntry.Open, $"{method.Name}: its {Text.Title(limit.Resource)} is not known: {(unknown is null ? "an assembly does not tell" : $"{unknown.What}, {unknown.Why} ({unknown.At})")}")
            : Make(BudgetEntry.Holds, null);

        Finding Make(string state, string? reason) => new(method.Name, limit.Resource, limit.Bytes, needed, state, reason, false);
    }

    public static Finding OfFootprint(string name, long needed, LimitSpec limit, string? at, IEnumerable<(string Name, long Bytes)> parts)
    {
        bool holds = needed <= limit.Bytes;
        IEnumerable<string> largest = parts.OrderByDescending(static p => p.Bytes).Take(3).Select(static p => $"{p.Name} {Text.Bytes(p.Bytes)}");
        string? reason = holds ? null : $"{name}: a footprint of {Text.Bytes(needed)} needed, {Text.Bytes(limit.Bytes)} allowed, {Text.Bytes(needed - limit.Bytes)} over{(at is null ? "" : $" ({at})")}; largest: {string.Join(", ", largest)}";
        return new(name, Resources.Footprint, limit.Bytes, new AmountEntry(needed), holds ? BudgetEntry.Holds : BudgetEntry.Broken, reason, false);
    }
}
