using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The derived facts of a shape: sizes and strides counted from the last axis, and the length.</summary>
/// <remarks>Held in static readonly fields on purpose. The optimising JIT, where they have been computed (see <see cref="Make"/>), and the NativeAOT
/// compiler, which computes them itself, read such a field as a constant before they look at anything else: a size costs one inlined
/// call. Computed in place it cost a dozen, a stride a hundred, and a statement with four operands overran the JIT's budget for inlining:
/// the loop was then full of calls, and 25 times slower.</remarks>
[MemoryCost(MemoryCost.Value)]
public static class ShapeFacts<S>
    where S : IShape
{
    /// <summary>The number of elements.</summary>
    public static readonly long Length =
        (long)S.Dim(0) * S.Dim(1) * S.Dim(2) * S.Dim(3) * S.Dim(4) * S.Dim(5) * S.Dim(6) * S.Dim(7);

    private static readonly int s_dim0 = Dim(0);
    private static readonly int s_dim1 = Dim(1);
    private static readonly int s_dim2 = Dim(2);
    private static readonly int s_dim3 = Dim(3);
    private static readonly int s_dim4 = Dim(4);
    private static readonly int s_dim5 = Dim(5);
    private static readonly int s_dim6 = Dim(6);
    private static readonly int s_dim7 = Dim(7);
    private static readonly nint s_stride0 = s_dim0 == 1 ? 0 : Distance(S.Rank - 1);
    private static readonly nint s_stride1 = s_dim1 == 1 ? 0 : Distance(S.Rank - 2);
    private static readonly nint s_stride2 = s_dim2 == 1 ? 0 : Distance(S.Rank - 3);
    private static readonly nint s_stride3 = s_dim3 == 1 ? 0 : Distance(S.Rank - 4);
    private static readonly nint s_stride4 = s_dim4 == 1 ? 0 : Distance(S.Rank - 5);
    private static readonly nint s_stride5 = s_dim5 == 1 ? 0 : Distance(S.Rank - 6);
    private static readonly nint s_stride6 = s_dim6 == 1 ? 0 : Distance(S.Rank - 7);
    private static readonly nint s_stride7 = s_dim7 == 1 ? 0 : Distance(S.Rank - 8);
    private static readonly nint s_step0 = Distance(0);
    private static readonly nint s_step1 = Distance(1);
    private static readonly nint s_step2 = Distance(2);
    private static readonly nint s_step3 = Distance(3);
    private static readonly nint s_step4 = Distance(4);
    private static readonly nint s_step5 = Distance(5);
    private static readonly nint s_step6 = Distance(6);
    private static readonly nint s_step7 = Distance(7);

    /// <summary>The size of the axis <paramref name="k"/> places before the last; 1 outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DimFromLast(int k) =>
        k == 0 ? s_dim0
        : k == 1 ? s_dim1
        : k == 2 ? s_dim2
        : k == 3 ? s_dim3
        : k == 4 ? s_dim4
        : k == 5 ? s_dim5
        : k == 6 ? s_dim6
        : k == 7 ? s_dim7
        : 1;

    /// <summary>The distance in elements between neighbours along the axis <paramref name="k"/> places before the last; 0 for an axis of size 1 (it
    /// broadcasts) and outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint StrideFromLast(int k) =>
        k == 0 ? s_stride0
        : k == 1 ? s_stride1
        : k == 2 ? s_stride2
        : k == 3 ? s_stride3
        : k == 4 ? s_stride4
        : k == 5 ? s_stride5
        : k == 6 ? s_stride6
        : k == 7 ? s_stride7
        : 0;

    /// <summary>The distance in elements between neighbours along <paramref name="axis"/>, counted from the first, also where its size is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Step(int axis) =>
        axis == 0 ? s_step0
        : axis == 1 ? s_step1
        : axis == 2 ? s_step2
        : axis == 3 ? s_step3
        : axis == 4 ? s_step4
        : axis == 5 ? s_step5
        : axis == 6 ? s_step6
        : axis == 7 ? s_step7
        : 0;

    /// <summary>The size of <paramref name="axis"/>, counted from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Size(int axis) => DimFromLast(S.Rank - 1 - axis);

    /// <summary>Computes the facts if nobody has. Whoever makes an operand of a tensor calls it, so that the facts are there before a driver of the statement is
    /// compiled: drivers are optimised at their first call and never again. No code where they are constants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Make()
    {
        if (s_dim0 == 0)
        {
            throw new InvalidOperationException("A declared size is at least 1.");
        }
    }

    private static int Dim(int k) => k >= S.Rank ? 1 : S.Dim(S.Rank - 1 - k);

    private static nint Distance(int axis)
    {
        nint distance = 1;
        for (int other = 0; other < S.Rank; other++)
        {
            distance *= (S.Order == Order.RowMajor ? other > axis : other < axis) ? S.Dim(other) : 1;
        }

        return distance;
    }
}
