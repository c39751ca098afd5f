using Tensors.Analyzers.Costs;

namespace Tensors.Catalogue.Tests;

/// <summary>What came of an operation; the highest of its programs counts.</summary>
internal enum Outcome
{
    /// <summary>Every constant is what the meters read.</summary>
    Exact,

    /// <summary>A constant is an upper bound, and the meters are not above it.</summary>
    AtMost,

    /// <summary>A constant is named as unknown.</summary>
    Unknown,

    /// <summary>The operation throws.</summary>
    Throws,

    /// <summary>The operation cannot be called.</summary>
    Hint,
}

/// <summary>One program after the walk: what the engine says, what the meters read, and whether it calls what it is to call.</summary>
/// <param name="Called">The program.</param>
/// <param name="Binds">Whether a call in it binds to the operation.</param>
/// <param name="Cost">The engine's constants.</param>
/// <param name="Use">The meters' readings.</param>
/// <param name="Thrown">What it threw instead.</param>
internal sealed record Metered(CalledOnce Called, bool Binds, Cost Cost, MemoryUse Use, Exception? Thrown)
{
    public string Name => Operations.NameOf(Called.Operation) + (Called.Form.Length > 0 ? $" ({Called.Form})" : "");

    public Outcome Outcome =>
        Thrown is not null ? Outcome.Throws
        : Unknown(Resource.Alloc) || Unknown(Resource.Temp) ? Outcome.Unknown
        : Cost.Managed.AtMost || Cost.Native.AtMost || Cost.WorstTemp.AtMost ? Outcome.AtMost
        : Outcome.Exact;

    /// <summary>Whether constants and meters are equal, where both are to be had; where the constant is an upper bound, that it holds; where a part of
    /// it is unknown, that the rest is not above the meter.</summary>
    public bool Agrees =>
        Fits(Cost.Managed, Use.ManagedBytes, Unknown(Resource.Alloc))
        && Fits(Cost.Native, Use.NativeBytes, Unknown(Resource.Alloc))
        && Fits(Cost.WorstTemp, Use.PeakTempBytes, Unknown(Resource.Temp));

    public string Both =>
        $"{Name}: managed {Words(Cost.Managed)}, native {Words(Cost.Native)}, temp {Words(Cost.WorstTemp)}"
        + $"{string.Concat(Cost.Unknowns.Where(static u => u.Only != Resource.Traffic).Select(static u => $", unknown {u.What}: {u.Why}"))}; meters {Use}\n    {Called.Body.Trim()}";

    private bool Unknown(Resource resource) => Cost.Unknowns.Any(u => u.Concerns(resource)) || resource == Resource.Alloc && Cost.Alloc.IsUnbounded;

    private static bool Fits(Amount constant, long meter, bool isUnknown) =>
        isUnknown ? constant.Bytes <= meter : constant.AtMost ? constant.Bytes >= meter : constant.Bytes == meter;

    private static string Words(Amount amount) => $"{(amount.AtMost ? "up to " : "")}{amount.Bytes}";
}
