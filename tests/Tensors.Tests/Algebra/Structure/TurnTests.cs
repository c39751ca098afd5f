using System.Numerics;
using System.Runtime.InteropServices;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Structure;

/// <summary>Memory copied into memory of another order: every size of an element, sizes round the squares that are turned in registers, rows with gaps, axes in every
/// order. What lies between the destination's elements must survive.</summary>
[Trait("Width", "All")]
public sealed class TurnTests
{
    private static readonly int[] s_sizes = [1, 2, 3, 7, 8, 9, 15, 16, 17, 33, 63, 65, 130];

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private record struct Three(byte A, byte B, byte C);

    [Fact] public void OneByte() => Matrices(static i => (byte)(i * 7));

    [Fact] public void TwoBytes() => Matrices(static i => (short)(i * 7));

    [Fact] public void ThreeBytes() => Matrices(static i => new Three((byte)i, (byte)(i >> 8), 7));

    [Fact] public void FourBytes() => Matrices(static i => (float)i);

    [Fact] public void EightBytes() => Matrices(static i => (double)i);

    [Fact] public void SixteenBytes() => Matrices(static i => new Complex(i, -i));

    [Fact]
    public void SeveralAxes()
    {
        int[] dims = [3, 9, 2, 17];
        int[][] orders = [[3, 2, 1, 0], [0, 1, 2, 3], [1, 3, 0, 2], [2, 0, 3, 1]];
        foreach (int[] from in orders)
        {
            foreach (int[] to in orders)
            {
                foreach (int gap in new[] { 0, 1 })
                {
                    Check<float, UnitNone>(Grid<float>.Ordered(dims, to, 5, [0, gap, gap, 0]), Grid<float>.Ordered(dims, from, 3, [0, 0, gap, 0]), static i => i);
                }
            }
        }
    }

    [Fact]
    public void OntoItself()
    {
        foreach (int n in new[] { 8, 17, 64 })
        {
            Grid<int> square = Grid<int>.Rows(n, n).Fill(static i => i);
            Grid<int> turned = new(square.Memory, 0, [n, n], [1, n]);
            int[] expected = turned.ToArray();
            square.Into<UnitLast>().Assign(turned.E<UnitFirst>());
            Same.All<int>(expected, square.ToArray(), $"{n} by {n} turned in place");
        }
    }

    private static void Matrices<T>(Func<int, T> value)
        where T : unmanaged
    {
        foreach (int rows in s_sizes)
        {
            foreach (int columns in s_sizes)
            {
                int[] dims = [rows, columns];
                Check<T, UnitLast>(Grid<T>.Ordered(dims, [1, 0], 5, [0, 3]), Grid<T>.Ordered(dims, [0, 1], 2, [0, 1]), value);
                Check<T, UnitFirst>(Grid<T>.Ordered(dims, [0, 1]), Grid<T>.Ordered(dims, [1, 0]), value);
            }
        }

        // Rows from the last to the first, and columns likewise.
        Grid<T> source = new(new T[40 * 50], 39 * 50, [50, 40], [1, -50]);
        Check<T, UnitLast>(Grid<T>.Rows(50, 40), source, value);
    }

    private static void Check<T, U>(Grid<T> destination, Grid<T> source, Func<int, T> value)
        where T : unmanaged
        where U : struct, IUnitAxis
    {
        T[] expected = source.Fill(value).ToArray();
        T[] memory = [.. destination.Memory.Select((_, i) => value(i ^ 0x55))];
        memory.CopyTo(destination.Memory, 0);
        destination.Into<U>().Assign(source.E<UnitNone>());
        Same.All<T>(expected, destination.ToArray(), $"{typeof(T).Name} {source} to {destination}");
        foreach (int address in destination.Addresses()) memory[address] = destination.Memory[address];
        Same.All<T>(memory, destination.Memory, $"{typeof(T).Name} {source} to {destination}, what lies between");
    }
}
