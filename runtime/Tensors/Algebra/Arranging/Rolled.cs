using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>An expression displaced as one row of elements in logical order, the last axis fastest: what leaves at the end comes in at the start.</summary>
/// <remarks>Along an axis it is a <see cref="Shift{T, X}"/>, which needs no scratch; this takes a Temp of the elements.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Rolled<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly long _shift;

    internal Rolled(X x, long shift)
    {
        _x = x;
        _shift = shift;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<T>.Hazard<D>(scoped ref D destination) => D.IsWrittenInParts && _x.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        long length = Parts.Length(ref _x);
        using ScratchLease<T> lease = Scratch.Rent<T>(length);
        Parts.Fill(new View<T, Layout8<UnitNone>>(in lease.First, Parts.Dense(ref _x)), _x);
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        Stands stands = default;
        for (int k = 0; k < whole.Rank; k++)
        {
            stands.Add(whole.Dim(k), whole.Stride(k));
        }

        nint from = (nint)(((-_shift % length) + length) % length);
        do
        {
            Unsafe.Add(ref whole.First, stands.A) = Unsafe.Add(ref lease.First, from);
            from = from + 1 == length ? 0 : from + 1;
        }
        while (stands.Step());
    }
}
