using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Viewing;

/// <summary>Views that run backwards, stand still or step, as vectors load them: every length, element type and width.</summary>
[Trait("Width", "All")]
public sealed class ViewWidthTests
{
    private static readonly int[] s_strides = [-1, 0, 2, -2, -3];

    [Fact] public void Single() => All<float>();

    [Fact] public void Double() => All<double>();

    [Fact] public void HalfPrecision() => All<Half>();

    [Fact] public void ComplexNumbers() => All<Complex>();

    [Fact] public void SByte() => All<sbyte>();

    [Fact] public void Int16() => All<short>();

    [Fact] public void Int32() => All<int>();

    [Fact] public void Int64() => All<long>();

    [Fact] public void Byte() => All<byte>();

    [Fact] public void UInt16() => All<ushort>();

    [Fact] public void UInt32() => All<uint>();

    [Fact] public void UInt64() => All<ulong>();

    /// <summary>Masks in memory, and as the condition of a choice between elements of one, two, four and eight bytes: a vector takes as many bits as it has elements.</summary>
    [Fact]
    public void Masks()
    {
        Random random = new(5);
        bool[] x = [.. Enumerable.Range(0, 400).Select(_ => random.Next(3) == 0)];
        foreach (int stride in s_strides)
        {
            for (int n = 1; n <= 130; n++)
            {
                int first = First(n, stride);
                bool[] expected = [.. Enumerable.Range(0, n).Select(i => x[first + (i * stride)])], memory = new bool[n + 2];
                MaskDriver.Assign(new MaskView<Layout1<UnitLast>>(in memory[1], Layout<Layout1<UnitLast>>(n, 1)), new MaskView<Layout1<UnitNone>>(in x[first], Layout<Layout1<UnitNone>>(n, stride)));
                Same.All<bool>([false, .. expected, false], memory, $"{n} truth values by {stride}");
                Chosen<byte>(x, first, stride, expected);
                Chosen<short>(x, first, stride, expected);
                Chosen<float>(x, first, stride, expected);
                Chosen<double>(x, first, stride, expected);
            }
        }
    }

    private static void Chosen<T>(bool[] x, int first, int stride, bool[] expected)
        where T : unmanaged, INumberBase<T>
    {
        T yes = T.CreateTruncating(7), no = T.CreateTruncating(9);
        Sweep.Check<T, Where<T, MaskView<Layout1<UnitNone>>, Const<T>, Const<T>>>(
            new(new(in x[first], Layout<Layout1<UnitNone>>(expected.Length, stride)), new(yes), new(no)), [.. expected.Select(e => e ? yes : no)], $"a choice by truth values by {stride}");
    }

    private static void All<T>()
        where T : unmanaged, INumberBase<T>
    {
        T[] x = [.. Samples.Pairs<T>().X.Zip(Samples.Pairs<T>().Y, static (a, b) => new[] { a, b }).SelectMany(static p => p)];
        x = [.. x, .. x];
        foreach (int stride in s_strides)
        {
            for (int n = 1; n <= 130; n++)
            {
                int first = First(n, stride);
                T[] expected = [.. Enumerable.Range(0, n).Select(i => x[first + (i * stride)])];
                Sweep.Check<T, View<T, Layout1<UnitNone>>>(new(in x[first], Layout<Layout1<UnitNone>>(n, stride)), expected, $"by {stride}");
            }
        }
    }

    private static int First(int n, int stride) => stride < 0 ? (n - 1) * -stride : 0;

    private static L Layout<L>(int count, int stride)
        where L : struct, IGrowingLayout
    {
        L layout = default;
        layout.Push(count, stride);
        return layout;
    }
}
