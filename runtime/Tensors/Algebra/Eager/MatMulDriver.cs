using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The matrix product: every element is one chain of fused multiply-adds in the order of k, whatever the blocking, so that the bits depend on
/// nothing but the operands.</summary>
internal static class MatMulDriver
{
    /// <summary>destination = x y. Operands that are expressions are evaluated into scratch first, since each of their elements is read many times.</summary>
    public static void Multiply<T, D, X, Y>(D destination, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
    {
        if (X.Count > 1)
        {
            Layout8<UnitLast> layout = Layouts.Dense(ref x);
            Extent<UnitLast> extent = new(layout);
            using ScratchLease<T> lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
            View<T, Layout8<UnitLast>> value = new(in lease.First, layout);
            AssignDriver.Assign<T, View<T, Layout8<UnitLast>>, X>(value, x, ordered: false);
            MultiplyRight<T, D, View<T, Layout8<UnitLast>>, Y>(destination, value, y);
            return;
        }

        MultiplyRight<T, D, X, Y>(destination, x, y);
    }

    private static void MultiplyRight<T, D, X, Y>(D destination, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
    {
        if (Y.Count > 1)
        {
            Layout8<UnitLast> layout = Layouts.Dense(ref y);
            Extent<UnitLast> extent = new(layout);
            using ScratchLease<T> lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
            View<T, Layout8<UnitLast>> value = new(in lease.First, layout);
            AssignDriver.Assign<T, View<T, Layout8<UnitLast>>, Y>(value, y, ordered: false);
            Run<T, D, X, View<T, Layout8<UnitLast>>>(destination, x, value);
            return;
        }

        Run<T, D, X, Y>(destination, x, y);
    }

    private static void Run<T, D, X, Y>(D destination, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
    {
        ref T d = ref Unsafe.As<byte, T>(ref destination.Origin);
        if (y.Rank == 1)
        {
            MatMulKernels.Column<T, X, Y>(ref d, destination.Stride(0), destination.Dim(0), x.Dim(0), x, y);
            return;
        }

        nint m = destination.Dim(1);
        nint n = destination.Dim(0);
        nint k = x.Dim(0);
        nint rowStride = destination.Stride(1);
        bool vectors = LaneSupport.Has<T>() && (destination.Stride(0) == 1) && y.CanLoad<LastPlane>((int)n);
        if (vectors && Lane512<T>.IsSupported && n >= Lane512<T>.Count)
        {
            MatMulKernels.Vectors<T, X, Y, Lane512<T>>(ref d, rowStride, m, n, k, x, y);
        }
        else if (vectors && Lane256<T>.IsSupported && n >= Lane256<T>.Count)
        {
            MatMulKernels.Vectors<T, X, Y, Lane256<T>>(ref d, rowStride, m, n, k, x, y);
        }
        else if (vectors && Lane128<T>.IsSupported && n >= Lane128<T>.Count)
        {
            MatMulKernels.Vectors<T, X, Y, Lane128<T>>(ref d, rowStride, m, n, k, x, y);
        }
        else
        {
            MatMulKernels.Scalars<T, X, Y>(ref d, rowStride, destination.Stride(0), m, n, k, x, y);
        }
    }
}
