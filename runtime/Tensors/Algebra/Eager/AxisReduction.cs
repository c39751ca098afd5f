using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds along one axis. Along the last axis each row is folded in the fixed tree of <see cref="ReduceKernels"/>; along any other the
/// slices are folded one after the other in order, each in one pass over the destination, as NumPy does.</summary>
internal static class AxisReduction
{
    /// <summary>Folds <paramref name="x"/> along the axis <paramref name="k"/> places before its last into a destination of the remaining axes.</summary>
    public static void Fold<T, D, X, O>(D destination, X x, int k)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        switch (k)
        {
            case 0: Rows<T, D, X, O>(destination, x); break;
            case 1: Slices<T, D, X, O, _1>(destination, x); break;
            case 2: Slices<T, D, X, O, _2>(destination, x); break;
            case 3: Slices<T, D, X, O, _3>(destination, x); break;
            case 4: Slices<T, D, X, O, _4>(destination, x); break;
            case 5: Slices<T, D, X, O, _5>(destination, x); break;
            case 6: Slices<T, D, X, O, _6>(destination, x); break;
            default: Slices<T, D, X, O, _7>(destination, x); break;
        }
    }

    /// <summary>Divides every element in place.</summary>
    public static void Divide<T, D>(D destination, T divisor)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        AssignDriver.Assign<T, D, Binary<T, Quotient<T>, D, Const<T>>>(destination, new(destination, new(divisor)));
    }

    // Invariant, which Reduced has checked: the destination has the sizes of x without its last axis, and shares no memory with it.
    private static void Rows<T, D, X, O>(D destination, X x)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        // Axis 0 of the destination is the row axis of the operand; its other axes are walked by the odometer over the operand.
        Extent<UnitLast> extent = new(Layouts.Dense(ref x));
        Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
        nint count = x.Dim(0);
        nint rows = x.Dim(1);
        nint block = ReduceKernels.BlockLength<T>();
        nint offset = 0;
        Stand stand = default;
        ref T first = ref Unsafe.As<byte, T>(ref destination.Origin);
        do
        {
            for (nint r = 0; r < rows; r++)
            {
                Cascade<T, O> cascade = default;
                for (nint start = 0; start < count; start += block)
                {
                    cascade.Push(ReduceKernels.Block<T, X, O, LastPlane>(x, r, start, Math.Min(block, count - start)));
                }

                Unsafe.Add(ref first, stand.Offset(ref destination, r)) = cascade.Fold();
            }

            stand.Advance(ref destination);
        }
        while (odometer.Step(ref offset, ref x));
    }

    private static void Slices<T, D, X, O, K>(D destination, X x)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        Fixed<T, K, X> slice = new(x);
        AssignDriver.Assign<T, D, Fixed<T, K, X>>(destination, slice, ordered: false);
        for (int i = 1; i < count; i++)
        {
            slice.Next();
            AssignDriver.Assign<T, D, Binary<T, O, D, Fixed<T, K, X>>>(destination, new(destination, slice), ordered: false);
        }
    }

    /// <summary>Where the odometer of the operand stands in the destination, whose axes from 1 on it counts.</summary>
    private struct Stand
    {
        private nint _i1;
        private nint _i2;
        private nint _i3;
        private nint _i4;
        private nint _i5;
        private nint _i6;

        public readonly nint Offset<D>(scoped ref D destination, nint r)
            where D : IRegion, allows ref struct
            => (r * destination.Stride(0)) + (_i1 * destination.Stride(1)) + (_i2 * destination.Stride(2)) + (_i3 * destination.Stride(3))
                + (_i4 * destination.Stride(4)) + (_i5 * destination.Stride(5)) + (_i6 * destination.Stride(6));

        public void Advance<D>(scoped ref D destination)
            where D : IRegion, allows ref struct
        {
            if (++_i1 < destination.Dim(1))
            {
                return;
            }

            _i1 = 0;
            if (++_i2 < destination.Dim(2))
            {
                return;
            }

            _i2 = 0;
            if (++_i3 < destination.Dim(3))
            {
                return;
            }

            _i3 = 0;
            if (++_i4 < destination.Dim(4))
            {
                return;
            }

            _i4 = 0;
            if (++_i5 < destination.Dim(5))
            {
                return;
            }

            _i5 = 0;
            _i6++;
        }
    }
}
