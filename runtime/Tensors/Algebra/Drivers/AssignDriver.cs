using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Evaluates an expression into a destination in one pass. Not inlined into the caller: there it would overrun the JIT's budget.</summary>
internal static class AssignDriver
{
    // From here on it pays to ask whether an operand is the destination: some 20 ns.
    private const int LongRow = 256;

    /// <summary>Checks the shapes, decides overlap, and writes every element once.</summary>
    /// <remarks>0 bytes; when the expression reads, displaced, what it overwrites: Temp of the destination's size.</remarks>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Assign<T, D, N>(D destination, N node, bool ordered = true)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
        => Evaluate<T, D, N>(ref destination, ref node, ordered);

    /// <summary>As <see cref="Assign"/>, on several cores where the size pays.</summary>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AssignParallel<T, D, N>(D destination, N node)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        using CoresScope cores = Cores.Use();
        Evaluate<T, D, N>(ref destination, ref node, ordered: true);
    }

    // Trees go by reference from here on: passed by value they are copied field by field at every call, which for a tree of four views costs
    // as much as a hundred elements. Only a kernel takes a copy of its own, whose operands it moves.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Evaluate<T, D, N>(scoped ref D destination, scoped ref N node, bool ordered)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        Broadcast.Fit(ref destination, ref node);
        if (ordered && node.Hazard(ref destination, moved: false))
        {
            AssignThroughTemp<T, D, N>(ref destination, ref node);
        }
        else if (N.HasTemp)
        {
            RunWithTemp<T, D, N>(ref destination, ref node, ordered);
        }
        else
        {
            node.Begin(destination.Rank);
            Run<T, D, N>(ref destination, ref node, ordered);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void RunWithTemp<T, D, N>(scoped ref D destination, scoped ref N node, bool anyOrder)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        if (node.TryEvaluateInto(ref destination))
        {
            return;
        }

        try
        {
            node.Begin(destination.Rank);
            Run<T, D, N>(ref destination, ref node, anyOrder);
        }
        finally
        {
            node.End();
        }
    }

    // Elements are written in any order where no operand lies displaced on the destination: what was asked for in order has been checked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<T, D, N>(scoped ref D destination, scoped ref N node, bool anyOrder = true)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        bool flat = D.IsDense && node.IsFlatIn(ref destination);
        if (!(Cores.Pay(Length(ref destination) * N.Count) && anyOrder && BandDriver.TryAssign<T, D, N>(ref destination, ref node, flat)))
        {
            Band<T, D, N>(ref destination, ref node, flat, !flat && IsApart(ref destination, ref node), anyOrder);
        }
    }

    /// <summary>Writes every element of a destination, or of a band of one, on the calling thread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Band<T, D, N>(scoped ref D destination, scoped ref N node, bool flat, bool apart, bool anyOrder = true)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
    {
        ref T first = ref Unsafe.As<byte, T>(ref destination.Origin);
        if (flat)
        {
            Flat(ref first, (nint)Length(ref destination), ref node, IsStreamed(ref destination, ref node));
        }
        else if (RunsByColumns(ref destination))
        {
            RunColumns<T, D, N>(ref first, ref destination, ref node, apart, anyOrder);
        }
        else if (!(anyOrder && TurnDriver.TryCopy<T, D, N, LastPlane>(ref destination, ref node)))
        {
            Planes<T, D, N, LastPlane>(ref first, ref destination, ref node, apart);
        }
    }

    /// <summary>Writes <paramref name="count"/> elements that lie one after another, of a tree that is flat.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flat<T, N>(ref T first, nint count, scoped ref N node, bool stream)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => Plane<T, N, FlatPlane>(ref first, 0, 1, 1, count, ref node, apart: false, stream);

    /// <summary>Whether the destination is larger than caches, and no operand is in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsStreamed<D, N>(scoped ref D destination, scoped ref N node)
        where D : struct, IRegion, allows ref struct
        where N : INode, allows ref struct
        => N.IsVectorizable && StreamKernels.Pay(ref destination) && !node.Hazard(ref destination, moved: true);

    /// <summary>Whether no operand is the destination, which is asked of more than one long row only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApart<D, N>(scoped ref D destination, scoped ref N node)
        where D : struct, IRegion, allows ref struct
        where N : INode, allows ref struct
    {
        long cols = destination.Dim(RunsByColumns(ref destination) ? destination.Rank - 1 : 0);
        return cols >= LongRow && Length(ref destination) > cols && !node.Hazard(ref destination, moved: true);
    }

    // Known from the type for whole tensors and their views; looked up for parts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool RunsByColumns<D>(scoped ref D destination)
        where D : struct, IRegion, allows ref struct
        => destination.Rank >= 2 && (D.Unit == UnitAxis.First
            || (D.Unit == UnitAxis.None && destination.Stride(0) is > 1 or < 0 && destination.Stride(destination.Rank - 1) == 1));

    /// <summary>The number of elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Length<D>(scoped ref D region)
        where D : IRegion, allows ref struct
        => (long)region.Dim(0) * region.Dim(1) * region.Dim(2) * region.Dim(3) * region.Dim(4) * region.Dim(5) * region.Dim(6) * region.Dim(7);

    private static void RunColumns<T, D, N>(ref T first, scoped ref D destination, scoped ref N node, bool apart, bool anyOrder)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
    {
        switch (destination.Rank)
        {
            case 2: Columns<T, D, N, FirstPlane<_2>>(ref first, ref destination, ref node, apart, anyOrder); break;
            case 3: Columns<T, D, N, FirstPlane<_3>>(ref first, ref destination, ref node, apart, anyOrder); break;
            case 4: Columns<T, D, N, FirstPlane<_4>>(ref first, ref destination, ref node, apart, anyOrder); break;
            case 5: Columns<T, D, N, FirstPlane<_5>>(ref first, ref destination, ref node, apart, anyOrder); break;
            case 6: Columns<T, D, N, FirstPlane<_6>>(ref first, ref destination, ref node, apart, anyOrder); break;
            case 7: Columns<T, D, N, FirstPlane<_7>>(ref first, ref destination, ref node, apart, anyOrder); break;
            default: Columns<T, D, N, FirstPlane<_8>>(ref first, ref destination, ref node, apart, anyOrder); break;
        }
    }

    private static void Columns<T, D, N, A>(ref T first, scoped ref D destination, scoped ref N node, bool apart, bool anyOrder)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
        where A : IPlane
    {
        if (!(anyOrder && TurnDriver.TryCopy<T, D, N, A>(ref destination, ref node)))
        {
            Planes<T, D, N, A>(ref first, ref destination, ref node, apart);
        }
    }

    /// <summary>Walks the axes that the plane does not hold like an odometer, and one plane at each of its stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Planes<T, D, N, A>(ref T first, scoped ref D destination, scoped ref N node, bool apart)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
        where A : IPlane
    {
        nint rowStride = destination.Stride(A.Row);
        nint colStride = destination.Stride(A.Col);
        nint rows = destination.Dim(A.Row);
        nint cols = destination.Dim(A.Col);
        bool stream = apart && N.IsVectorizable && StreamKernels.Pay(ref destination);
        if (destination.Rank <= 2)
        {
            Plane<T, N, A>(ref first, rowStride, colStride, rows, cols, ref node, apart, stream);
            return;
        }

        Odometer odometer = Odometer.Over<D, A>(ref destination);
        nint offset = 0;
        do
        {
            Plane<T, N, A>(ref Unsafe.Add(ref first, offset), rowStride, colStride, rows, cols, ref node, apart, stream);
        }
        while (odometer.Step(ref offset, ref node));
    }

    /// <summary>Picks the widest vectors that the machine has and that fit into a row; <paramref name="apart"/> where no operand is the
    /// destination, <paramref name="stream"/> where it is also larger than caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Plane<T, N, A>(ref T d, nint rowStride, nint colStride, nint rows, nint cols, scoped ref N node, bool apart, bool stream)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where A : IPlane
    {
        if (N.IsVectorizable && (colStride == 1 || cols == 1) && node.CanLoad<A>((int)Math.Min(cols, int.MaxValue)))
        {
            if (Lane512<T>.IsSupported && cols >= Lane512<T>.Count)
            {
                Vectors<T, N, Lane512<T>, A>(ref d, rowStride, rows, cols, ref node, apart, stream);
                return;
            }

            if (Lane256<T>.IsSupported && cols >= Lane256<T>.Count)
            {
                Vectors<T, N, Lane256<T>, A>(ref d, rowStride, rows, cols, ref node, apart, stream);
                return;
            }

            if (Lane128<T>.IsSupported && cols >= Lane128<T>.Count)
            {
                Vectors<T, N, Lane128<T>, A>(ref d, rowStride, rows, cols, ref node, apart, stream);
                return;
            }
        }

        AssignKernels.Scalars<T, N, A>(ref d, rowStride, colStride, rows, cols, node);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Vectors<T, N, V, A>(ref T d, nint rowStride, nint rows, nint cols, scoped ref N node, bool apart, bool stream)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        if (stream)
        {
            StreamKernels.Vectors<T, N, V, A>(ref d, rowStride, rows, cols, node);
        }
        else if (!N.IsFunction && cols % V.Count == 0)
        {
            AssignKernels.VectorsWhole<T, N, V, A>(ref d, rowStride, rows, cols, node);
        }
        else if (apart)
        {
            AssignKernels.VectorsApart<T, N, V, A>(ref d, rowStride, rows, cols, node);
        }
        else
        {
            AssignKernels.Vectors<T, N, V, A>(ref d, rowStride, rows, cols, node);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AssignThroughTemp<T, D, N>(scoped ref D destination, scoped ref N node)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        using ScratchLease<T> temp = Scratch.Rent<T>(Length(ref destination));
        View<T, Layout8<UnitLast>> buffer = new(in temp.First, Dense(ref destination));
        if (N.HasTemp)
        {
            RunWithTemp<T, View<T, Layout8<UnitLast>>, N>(ref buffer, ref node, anyOrder: true);
        }
        else
        {
            node.Begin(destination.Rank);
            Run<T, View<T, Layout8<UnitLast>>, N>(ref buffer, ref node);
        }

        Run<T, D, View<T, Layout8<UnitLast>>>(ref destination, ref buffer);
    }

    /// <summary>A row-major layout without gaps, of the sizes of <paramref name="region"/>.</summary>
    public static Layout8<UnitLast> Dense<D>(scoped ref D region)
        where D : IRegion, allows ref struct
    {
        Layout8<UnitLast> layout = default;
        nint stride = 1;
        for (int k = 0; k < region.Rank; k++)
        {
            layout.Push(region.Dim(k), stride);
            stride *= region.Dim(k);
        }

        return layout;
    }
}
