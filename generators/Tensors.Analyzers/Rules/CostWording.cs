using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>How costs read in a message.</summary>
internal static class CostWording
{
    /// <summary>"4,000,000 B (3.81 MiB)", "up to 4,000,000 B", "1,024 B and 512 B in every round of a loop of unknown length".</summary>
    public static string Amount(Amount amount)
    {
        string upTo = amount.AtMost ? "up to " : string.Empty;
        return amount switch
        {
            { IsUnbounded: false } => upTo + Wording.Bytes(amount.Bytes),
            { Bytes: 0 } => $"{upTo}{Wording.Bytes(amount.PerIteration)} in every round of a loop of unknown length",
            _ => $"{upTo}{Wording.Bytes(amount.Bytes)} and {Wording.Bytes(amount.PerIteration)} in every round of a loop of unknown length",
        };
    }

    /// <summary>"'w.Map.At[1.., ..].Assign(...)' 999 x 1000 float: 3,996,000 B Temp, it reads 'w.Map[..^1, ..]', displaced, while it writes (in Step)".</summary>
    public static string Line(Contribution contribution)
    {
        string tensor = contribution.Tensor is { } shape ? $" {shape}" : string.Empty;
        string via = contribution.Via.IsEmpty ? string.Empty : $" (in {string.Join(", in ", contribution.Via)})";
        return $"{Subject(contribution)}{tensor}: {Amount(contribution.Amount)} {Kind(contribution)}{via}";
    }

    /// <summary>What would bring it to 0 B.</summary>
    public static string Fix(Contribution contribution)
    {
        string type = contribution.Declared ?? "T";
        string quoted = Wording.Quote(contribution.Syntax);
        return contribution.Cause switch
        {
            Cause.Block when contribution.Amount.IsUnbounded => $"take {quoted} once, before the loop",
            Cause.Block => $"take the memory from the caller by ref and write Into it: 0 B",
            Cause.Copy => "read it where it lies, by in or ref: View, 0 B",
            Cause.Object => $"make {quoted} once and keep it, or take it from the caller",
            Cause.Array => "take a Span from the caller and write Into it: 0 B",
            Cause.Box => $"keep {quoted} as what it is: a generic method takes it without a box",
            Cause.Closure => $"make the lambda static and hand it what it needs",
            Cause.Overlap => "write Into another tensor and swap the two (DoubleBuffer<T>): 0 B; or AssignUnordered where the order does not matter: 0 B",
            Cause.Nested => $"assign {quoted} to a tensor of its own first: Into, 0 B",
            Cause.NestedSplits => $"write two statements, {contribution.Detail}.Assign({Wording.Quote(contribution.Syntax).Trim('\'')}), then the rest in place: Into and InPlace, 0 B",
            Cause.Computed => $"assign {quoted} to a tensor first and multiply that: Into, 0 B",
            Cause.Scratch => "the operation needs this scratch at any spelling: raise the budget",
            Cause.Local => $"take a reference (ref var {contribution.Detail} = ref ...), or hold it in an Owned<{type}>: 0 B of stack",
            Cause.ByValue => "pass it by reference (in, or ref to write): 0 B of stack",
            Cause.Result => $"write into a tensor of the caller (ref {type} result): 0 B of stack",
            Cause.StackAlloc => "take a Span from the caller: 0 B of stack",
            _ => "say it in one expression: a fused pass reads each operand and writes the result once",
        };
    }

    private static string Subject(Contribution contribution) => contribution.Cause switch
    {
        Cause.Local => $"local '{contribution.Detail}'",
        Cause.ByValue when contribution.Detail is null => $"the value of {Wording.Quote(contribution.Syntax)}",
        Cause.ByValue => $"'{contribution.Detail}' by value",
        Cause.Result => $"the result of '{contribution.Detail}'",
        _ => Wording.Quote(contribution.Syntax),
    };

    private static string Kind(Contribution contribution) => contribution.Cause switch
    {
        Cause.Block => "Alloc",
        Cause.Copy => $"Copy ({contribution.Detail})",
        Cause.Object => $"Alloc, an object on the collector's heap",
        Cause.Array => $"Alloc, {contribution.Detail}",
        Cause.Box => $"Alloc, a box of {contribution.Detail}",
        Cause.Closure => "Alloc, a delegate and what it captures",
        Cause.Overlap => contribution.Detail is { } read ? $"Temp, {read} is read, displaced, while it is written" : "Temp, it reads what it writes",
        Cause.Nested or Cause.NestedSplits => "Temp, evaluated once before the loop around it",
        Cause.Computed => "Temp, a computed operand of a product is stored first",
        Cause.Scratch => "Temp",
        Cause.Pass => "read and written",
        _ => "stack",
    };
}
