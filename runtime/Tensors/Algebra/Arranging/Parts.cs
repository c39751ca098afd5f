using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Parts of strided memory as views, axis by axis. What rearranges elements is an assignment between such parts.</summary>
/// <remarks>Axes are counted from the last (k = 0). Invariant that every caller keeps: what is cut lies inside what it is cut from.</remarks>
internal static class Parts
{
    /// <summary>A destination as a view.</summary>
    public static View<T, Layout8<UnitNone>> Whole<T, D>(scoped ref D region)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
    {
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < region.Rank; k++)
        {
            layout.Push(region.Dim(k), region.Stride(k));
        }

        return new(in Unsafe.As<byte, T>(ref region.Origin), layout);
    }

    /// <summary>A declared tensor as a view.</summary>
    public static View<T, Layout8<UnitNone>> Of<T, G>(ref readonly G tensor)
        where T : unmanaged
        where G : struct, ITensor<T>
    {
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < G.Rank; k++)
        {
            layout.Push(ShapeFacts<G>.DimFromLast(k), ShapeFacts<G>.StrideFromLast(k));
        }

        return new(in Unsafe.As<G, T>(ref Unsafe.AsRef(in tensor)), layout);
    }

    /// <summary>Memory without gaps, row-major, of the sizes of <paramref name="node"/>.</summary>
    public static Layout8<UnitNone> Dense<N>(scoped ref N node)
        where N : ISized, allows ref struct
    {
        Layout8<UnitNone> layout = default;
        nint stride = 1;
        for (int k = 0; k < node.Rank; k++)
        {
            layout.Push(node.Dim(k), stride);
            stride = checked(stride * node.Dim(k));
        }

        return layout;
    }

    /// <summary>The number of elements.</summary>
    public static long Length<N>(scoped ref N node)
        where N : ISized, allows ref struct
    {
        long length = 1;
        for (int k = 0; k < node.Rank; k++)
        {
            length = checked(length * node.Dim(k));
        }

        return length;
    }

    /// <summary><paramref name="count"/> elements from <paramref name="start"/> on along axis <paramref name="k"/>.</summary>
    public static View<T, Layout8<UnitNone>> Cut<T>(View<T, Layout8<UnitNone>> view, int k, nint start, int count)
        where T : unmanaged
    {
        Layout8<UnitNone> layout = default;
        for (int i = 0; i < view.Rank; i++)
        {
            layout.Push(i == k ? count : view.Dim(i), view.Stride(i));
        }

        return new(in Unsafe.Add(ref view.First, start * view.Stride(k)), layout);
    }

    /// <summary>Element <paramref name="index"/> along axis <paramref name="k"/>, which is dropped.</summary>
    public static View<T, Layout8<UnitNone>> Drop<T>(View<T, Layout8<UnitNone>> view, int k, nint index)
        where T : unmanaged
    {
        Layout8<UnitNone> layout = default;
        for (int i = 0; i < view.Rank; i++)
        {
            if (i != k)
            {
                layout.Push(view.Dim(i), view.Stride(i));
            }
        }

        return new(in Unsafe.Add(ref view.First, index * view.Stride(k)), layout);
    }

    /// <summary>Every <paramref name="step"/>-th element along axis <paramref name="k"/>, from <paramref name="start"/> on.</summary>
    public static View<T, Layout8<UnitNone>> Every<T>(View<T, Layout8<UnitNone>> view, int k, nint start, int step)
        where T : unmanaged
    {
        Layout8<UnitNone> layout = default;
        for (int i = 0; i < view.Rank; i++)
        {
            layout.Push(i == k ? view.Dim(i) / step : view.Dim(i), i == k ? view.Stride(i) * step : view.Stride(i));
        }

        return new(in Unsafe.Add(ref view.First, start * view.Stride(k)), layout);
    }

    /// <summary>Whether two views share memory.</summary>
    public static bool Meet<S, T>(View<S, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> to)
        where S : unmanaged
        where T : unmanaged
        => x.Hazard(ref to, moved: true);

    /// <summary>Copies one part to another of the same sizes that shares no memory with it.</summary>
    public static void Copy<T>(View<T, Layout8<UnitNone>> from, View<T, Layout8<UnitNone>> to)
        where T : unmanaged
        => AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>(to, from, ordered: false);

    /// <summary>Evaluates an expression into a part that shares no memory with its operands.</summary>
    public static void Fill<T, X>(View<T, Layout8<UnitNone>> part, X x)
        where T : unmanaged
        where X : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, X>(part, x, ordered: false);
}
