namespace Tensors.Tests.Algebra.Support;

/// <summary>Runs one operation over every length from 1 to 130, which crosses each vector boundary of each width, and holds the result against a
/// reference: through the driver, and through the kernels of all three widths, also those that this machine only emulates. Elements in front of and
/// behind the destination must survive.</summary>
internal static class Sweep
{
    private const int Longest = 130;
    private const int Guard = 3;

    public static void Unary<T, O>(T[] x, Func<T, T> reference)
        where T : unmanaged
        where O : IUnaryOp<T>
    {
        T[] expected = [.. x.Select(reference)];
        for (int n = 1; n <= Longest; n++)
        {
            int at = At(n, x.Length);
            Check<T, Unary<T, O, View<T, Layout1<UnitLast>>>>(new(Row(x, at, n)), expected.AsSpan(at, n), typeof(O).Name);
            Check<T, Unary<T, O, View<T, Layout1<UnitNone>>>>(new(Stepped(Spread(x, at, n), n)), expected.AsSpan(at, n), typeof(O).Name + " stepped");
        }
    }

    public static void Shift<T, O>(T[] x, Func<T, int, T> reference)
        where T : unmanaged
        where O : IShiftOp<T>
    {
        int bits = 8 * System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        foreach (int count in new[] { 0, 1, 3, bits - 1, bits, bits + 2, -1 })
        {
            T[] expected = [.. x.Select(v => reference(v, count & (bits - 1)))];
            for (int n = 1; n <= Longest; n += count == 3 ? 1 : 13)
            {
                int at = At(n, x.Length);
                Check<T, BitShift<T, O, View<T, Layout1<UnitLast>>>>(new(Row(x, at, n), count), expected.AsSpan(at, n), $"{typeof(O).Name} by {count}");
            }
        }
    }

    public static void Binary<T, O>(T[] x, T[] y, Func<T, T, T> reference)
        where T : unmanaged
        where O : IBinaryOp<T>
    {
        T[] expected = [.. x.Zip(y, reference)];
        T[] against = [.. x.Select(v => reference(v, y[^1]))];
        for (int n = 1; n <= Longest; n++)
        {
            int at = At(n, x.Length);
            Check<T, Binary<T, O, View<T, Layout1<UnitLast>>, View<T, Layout1<UnitLast>>>>(new(Row(x, at, n), Row(y, at, n)), expected.AsSpan(at, n), typeof(O).Name);
            Check<T, Binary<T, O, View<T, Layout1<UnitNone>>, Const<T>>>(
                new(Stepped(Spread(x, at, n), n), new(y[^1])), against.AsSpan(at, n), typeof(O).Name + " with a scalar");
        }
    }

    public static void Ternary<T, O>(T[] x, T[] y, T[] z, Func<T, T, T, T> reference)
        where T : unmanaged
        where O : ITernaryOp<T>
    {
        T[] expected = [.. x.Select((v, i) => reference(v, y[i], z[i]))];
        for (int n = 1; n <= Longest; n++)
        {
            int at = At(n, x.Length);
            Check<T, Ternary<T, O, View<T, Layout1<UnitLast>>, View<T, Layout1<UnitLast>>, View<T, Layout1<UnitLast>>>>(
                new(Row(x, at, n), Row(y, at, n), Row(z, at, n)), expected.AsSpan(at, n), typeof(O).Name);
        }
    }

    /// <summary>A comparison as a mask in memory, and as the condition of a choice between elements of <typeparamref name="E"/>.</summary>
    public static void Compare<T, O, E>(T[] x, T[] y, O op, Func<T, T, bool> reference, E[] yes, E[] no)
        where T : unmanaged
        where O : struct, ICompareOp<T>
        where E : unmanaged
    {
        bool[] expected = [.. x.Zip(y, reference)];
        for (int n = 1; n <= Longest; n++)
        {
            int at = At(n, x.Length);
            Compare<T, O, View<T, Layout1<UnitLast>>, View<T, Layout1<UnitLast>>> mask = new(Row(x, at, n), Row(y, at, n), op);
            bool[] memory = new bool[n + (2 * Guard)];
            memory[Guard - 1] = memory[n + Guard] = true;
            MaskDriver.Assign(new MaskView<Layout1<UnitLast>>(in memory[Guard], Layout<Layout1<UnitLast>>(n, 1)), mask);
            Assert.True(memory[Guard - 1] && memory[n + Guard] && !memory[Guard - 2] && !memory[n + Guard + 1], $"{typeof(O).Name}: {n} truth values wrote outside");
            Same.All<bool>(expected.AsSpan(at, n), memory.AsSpan(Guard, n), $"{typeof(O).Name}, {n} truth values");

            E[] chosen = new E[n];
            for (int i = 0; i < n; i++) chosen[i] = expected[at + i] ? yes[i] : no[i];
            Check<E, Where<E, Compare<T, O, View<T, Layout1<UnitLast>>, View<T, Layout1<UnitLast>>>, View<E, Layout1<UnitLast>>, View<E, Layout1<UnitLast>>>>(
                new(mask, Row(yes, 0, n), Row(no, 0, n)), chosen, $"Where by {typeof(O).Name}");
        }
    }

    /// <summary>Evaluates a node of rank 1 through the driver and through every width's kernel.</summary>
    public static void Question<T, O, E>(T[] x, Func<T, bool> reference)
        where T : unmanaged
        where O : IPredicateOp<T>
        where E : unmanaged, System.Numerics.INumberBase<E>
    {
        bool[] expected = [.. x.Select(reference)];
        E[] yes = [.. Enumerable.Range(1, Longest).Select(static i => E.CreateTruncating(i))];
        for (int n = 1; n <= Longest; n++)
        {
            int at = At(n, x.Length);
            Predicate<T, O, View<T, Layout1<UnitLast>>> mask = new(Row(x, at, n));
            bool[] memory = new bool[n + (2 * Guard)];
            memory[Guard - 1] = memory[n + Guard] = true;
            MaskDriver.Assign(new MaskView<Layout1<UnitLast>>(in memory[Guard], Layout<Layout1<UnitLast>>(n, 1)), mask);
            Assert.True(memory[Guard - 1] && memory[n + Guard] && !memory[Guard - 2] && !memory[n + Guard + 1], $"{typeof(O).Name}: {n} truth values wrote outside");
            Same.All<bool>(expected.AsSpan(at, n), memory.AsSpan(Guard, n), $"{typeof(O).Name}, {n} truth values");

            E[] chosen = [.. yes.Take(n).Select((v, i) => expected[at + i] ? v : E.Zero)];
            Check<E, Where<E, Predicate<T, O, View<T, Layout1<UnitLast>>>, View<E, Layout1<UnitLast>>, Const<E>>>(new(mask, Row(yes, 0, n), new(E.Zero)), chosen, $"Where by {typeof(O).Name}");
        }
    }

    public static void Check<T, N>(N node, ReadOnlySpan<T> expected, string what)
        where T : unmanaged
        where N : INode<T>, allows ref struct
    {
        int n = expected.Length;
        T[] memory = new T[n + (2 * Guard)];
        AssignDriver.Assign<T, View<T, Layout1<UnitLast>>, N>(Row(memory, Guard, n), node);
        Verify(memory, expected, $"{what}, {n} elements");
        if (!N.IsVectorizable) return;
        if (n >= Lane128<T>.Count) Kernel<T, N, Lane128<T>>(node, expected, $"{what}, {n} elements, 128 bits");
        if (n >= Lane256<T>.Count) Kernel<T, N, Lane256<T>>(node, expected, $"{what}, {n} elements, 256 bits");
        if (n >= Lane512<T>.Count) Kernel<T, N, Lane512<T>>(node, expected, $"{what}, {n} elements, 512 bits");
    }

    public static View<T, Layout1<UnitLast>> Row<T>(T[] memory, int start, int count)
        where T : unmanaged
        => new(in memory[start], Layout<Layout1<UnitLast>>(count, 1));

    public static View<T, Layout1<UnitNone>> Stepped<T>(T[] spread, int count)
        where T : unmanaged
        => new(in spread[0], Layout<Layout1<UnitNone>>(count, 3));

    private static void Kernel<T, N, V>(N node, ReadOnlySpan<T> expected, string what)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
    {
        if (!node.CanLoad<LastPlane>(expected.Length)) return;
        T[] memory = new T[expected.Length + (2 * Guard)];
        AssignKernels.Vectors<T, N, V, LastPlane>(ref memory[Guard], 0, 1, expected.Length, node);
        Verify(memory, expected, what);
    }

    private static void Verify<T>(T[] memory, ReadOnlySpan<T> expected, string what)
        where T : unmanaged
    {
        Same.All(expected, memory.AsSpan(Guard, expected.Length), what);
        ReadOnlySpan<T> zeros = new T[Guard];
        Same.All(zeros, memory.AsSpan(0, Guard), what + " (in front)");
        Same.All(zeros, memory.AsSpan(Guard + expected.Length), what + " (behind)");
    }

    private static T[] Spread<T>(T[] x, int at, int n)
        where T : unmanaged
    {
        T[] spread = new T[3 * n];
        for (int i = 0; i < n; i++) spread[3 * i] = x[at + i];
        return spread;
    }

    private static L Layout<L>(int count, int stride)
        where L : struct, IGrowingLayout
    {
        L layout = default;
        layout.Push(count, stride);
        return layout;
    }

    private static int At(int n, int length) => (n * 37) % (length - n + 1);
}
