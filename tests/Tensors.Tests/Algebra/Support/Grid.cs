using System.Numerics;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Algebra.Support;

/// <summary>A strided array by plain index arithmetic: what the library's views are held against.</summary>
/// <param name="Memory">The elements.</param>
/// <param name="Start">Where element (0, ..., 0) lies.</param>
/// <param name="Dims">Sizes, the first axis first.</param>
/// <param name="Strides">Distances in elements, the first axis first.</param>
internal sealed record Grid<T>(T[] Memory, int Start, int[] Dims, int[] Strides)
    where T : unmanaged
{
    public int Length => Dims.Aggregate(1, (a, b) => a * b);

    /// <summary>Dense, the last axis fastest.</summary>
    public static Grid<T> Rows(params int[] dims) => Ordered(dims, [.. Enumerable.Range(0, dims.Length).Reverse()]);

    /// <summary>Dense, the first axis fastest.</summary>
    public static Grid<T> Columns(params int[] dims) => Ordered(dims, [.. Enumerable.Range(0, dims.Length)]);

    /// <summary>Memory in which the axes lie in the given order, the fastest first, with <paramref name="gaps"/> unused elements between neighbours.</summary>
    public static Grid<T> Ordered(int[] dims, int[] fastestFirst, int start = 0, int[]? gaps = null)
    {
        int[] strides = new int[dims.Length];
        int stride = 1;
        for (int n = 0; n < fastestFirst.Length; n++)
        {
            int axis = fastestFirst[n];
            stride *= 1 + (gaps?[n] ?? 0);
            strides[axis] = stride;
            stride *= dims[axis];
        }

        return new(new T[start + stride + 8], start, dims, strides);
    }

    /// <summary>The element at an index of a shape this grid broadcasts to.</summary>
    public ref T this[params ReadOnlySpan<int> index] => ref Memory[Address(index)];

    public int Address(ReadOnlySpan<int> index)
    {
        int address = Start, extra = index.Length - Dims.Length;
        for (int axis = Math.Max(0, -extra); axis < Dims.Length; axis++)
        {
            address += Dims[axis] == 1 ? 0 : index[axis + extra] * Strides[axis];
        }

        return address;
    }

    /// <summary>The addresses of all elements, in logical order.</summary>
    public IEnumerable<int> Addresses() => Indices(Dims).Select(i => Address(i));

    /// <summary>The elements in logical order.</summary>
    public T[] ToArray() => [.. Addresses().Select(a => Memory[a])];

    /// <summary>The library's view of the same elements.</summary>
    public View<T, Layout8<U>> View<U>()
        where U : struct, IUnitAxis
    {
        Layout8<U> layout = default;
        for (int axis = Dims.Length - 1; axis >= 0; axis--) layout.Push(Dims[axis], Strides[axis]);
        return new(in Memory[Start], layout);
    }

    /// <summary>The same as an operand.</summary>
    public Expr<T, View<T, Layout8<U>>> E<U>()
        where U : struct, IUnitAxis
        => new(View<U>());

    /// <summary>The library's whole tensor of shape <typeparamref name="G"/> over the same, dense, elements.</summary>
    public Leaf<G, T> Leaf<G>()
        where G : IShape
        => new(in Memory[Start]);

    /// <summary>The grid as a destination of assignments.</summary>
    public Destination<T, U> Into<U>()
        where U : struct, IUnitAxis
        => new(this);

    public Grid<T> Fill(Func<int, T> value)
    {
        int n = 0;
        foreach (int address in Addresses()) Memory[address] = value(n++);
        return this;
    }

    /// <summary>All indices of a shape in logical order: the last axis fastest.</summary>
    public static IEnumerable<int[]> Indices(int[] dims)
    {
        int[] index = new int[dims.Length];
        while (true)
        {
            yield return index;
            int axis = dims.Length - 1;
            while (axis >= 0 && ++index[axis] == dims[axis]) index[axis--] = 0;
            if (axis < 0) yield break;
        }
    }

    public override string ToString() => $"({string.Join(", ", Dims)}) strides ({string.Join(", ", Strides)}) at {Start}";
}

/// <summary>A grid as a destination.</summary>
internal readonly struct Destination<T, U>(Grid<T> grid)
    where T : unmanaged
    where U : struct, IUnitAxis
{
    public void Assign<N>(Expr<T, N> value)
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, Layout8<U>>, N>(grid.View<U>(), value.Node);
}

/// <summary>Grids made at random.</summary>
internal static class Grids
{
    /// <summary>Sizes of up to <paramref name="most"/> axes with at most about 600 elements; the last axis is sometimes long, so that vectors are used.</summary>
    public static int[] Dims(Random random, int most)
    {
        int[] dims = new int[random.Next(most + 1)];
        int budget = 600;
        for (int n = 0; n < dims.Length; n++)
        {
            int axis = random.Next(2) == 0 ? n : dims.Length - 1 - n;
            if (dims[axis] == 0) dims[axis] = Math.Max(1, Math.Min(budget, random.Next(6) == 0 ? random.Next(1, 70) : random.Next(1, 6)));
            budget /= dims[axis];
        }

        for (int axis = 0; axis < dims.Length; axis++) dims[axis] = Math.Max(1, dims[axis]);
        return dims;
    }

    /// <summary>Sizes that broadcast to <paramref name="dims"/>: leading axes missing, others 1.</summary>
    public static int[] Broadcasting(Random random, int[] dims)
        => [.. dims[random.Next(dims.Length + 1)..].Select(d => random.Next(4) == 0 ? 1 : d)];

    /// <summary>A place for elements of these sizes, with the contiguous axis that <typeparamref name="U"/> promises.</summary>
    public static Grid<T> Place<T, U>(Random random, int[] dims)
        where T : unmanaged
        where U : struct, IUnitAxis
    {
        int[] order = [.. Enumerable.Range(0, dims.Length)];
        random.Shuffle(order);
        int[] gaps = [.. dims.Select(_ => random.Next(3) == 0 ? random.Next(1, 3) : 0)];
        if (dims.Length > 0 && U.Axis != UnitAxis.None)
        {
            int unit = U.Axis == UnitAxis.Last ? dims.Length - 1 : 0;
            order = [unit, .. order.Where(axis => axis != unit)];
            gaps[0] = 0;
        }

        return Grid<T>.Ordered(dims, order, random.Next(5), gaps);
    }
}
