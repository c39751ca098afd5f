using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A tensor in a debugger: its elements as a real array that the debugger shows as a grid, and its size.</summary>
/// <typeparam name="G">The declared tensor.</typeparam>
/// <typeparam name="T">Its element type.</typeparam>
/// <remarks>
/// <para>The array is a copy of at most 65,536 elements, at most 256 along each of the last two axes; <see cref="Shown"/> says what is left out.
/// It is made when the debugger asks for it, and garbage afterwards.</para>
/// <para>A debugger hands a value to a proxy's constructor by value, on the stack of the stopped thread. That is fine for small tensors, and
/// ends the process for large ones (1 MB of stack against 4 MB of tensor). So larger types reach this class from a property of
/// their own, whose <c>this</c> is a reference at every size.</para>
/// </remarks>
[MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "what a debugger shows")]
public sealed class TensorDebugView<G, T>
    where G : struct, ITensor<T>
    where T : unmanaged
{
    private const int MaxElements = 65_536;
    private const int MaxSide = 256;

    /// <summary>For <see cref="DebuggerTypeProxyAttribute"/> on types of up to some KiB: the value is copied onto the stack.</summary>
    /// <param name="tensor">The tensor.</param>
    public TensorDebugView(G tensor)
        : this(in Unsafe.As<G, T>(ref tensor))
    {
    }

    /// <summary>For a property of the tensor's own: copies the shown elements only.</summary>
    /// <param name="first">The first element in memory.</param>
    public TensorDebugView(ref readonly T first)
    {
        int[] dims = new int[G.Rank];
        int[] sides = new int[G.Rank];
        for (int axis = 0; axis < dims.Length; axis++)
            dims[axis] = G.Dim(axis);

        // The last two axes make the grid; the axes before take what is left of the limit.
        int left = MaxElements;
        for (int axis = dims.Length - 1; axis >= 0; axis--)
        {
            int most = axis >= dims.Length - 2 && dims.Length > 1 ? Math.Min(MaxSide, left) : left;
            sides[axis] = Math.Min(dims[axis], most);
            left /= sides[axis];
        }

        Elements = Copy(in first, sides);
        Shape = $"({string.Join(", ", dims)}{(dims.Length == 1 ? "," : "")})";
        Shown = sides.AsSpan().SequenceEqual(dims) ? "all" : $"the first ({string.Join(", ", sides)})";
    }

    /// <summary>The element type, by its NumPy name.</summary>
    public string DType => G.DType == Tensors.DType.Struct ? typeof(T).Name : DTypes.Name(G.DType);

    /// <summary>The size of each axis.</summary>
    public string Shape { get; }

    /// <summary>The memory order.</summary>
    public Order Order => G.Order;

    /// <summary>The bytes of the whole tensor.</summary>
    public long SizeInBytes => Unsafe.SizeOf<G>();

    /// <summary>How much of the tensor <see cref="Elements"/> holds.</summary>
    public string Shown { get; }

    /// <summary>The elements as a <c>T[,]</c> for two axes, <c>T[]</c> for one or none, an array of that rank for more; indexed as the tensor is,
    /// whatever its memory order.</summary>
    public Array Elements { get; }

    private static Array Copy(ref readonly T first, int[] sides)
    {
        if (sides.Length == 0)
            return new[] { first };
        if (sides.Length == 2)
        {
            var grid = new T[sides[0], sides[1]];
            for (int i = 0; i < sides[0]; i++)
            {
                for (int j = 0; j < sides[1]; j++)
                    grid[i, j] = At(in first, (i * ShapeFacts<G>.Step(0)) + (j * ShapeFacts<G>.Step(1)));
            }

            return grid;
        }

        if (sides.Length == 1)
        {
            var row = new T[sides[0]];
            for (int i = 0; i < row.Length; i++)
                row[i] = At(in first, i);
            return row;
        }

        Array array = New(sides);
        int[] index = new int[sides.Length];
        for (bool more = true; more; more = Next(index, sides))
        {
            nint offset = 0;
            for (int axis = 0; axis < index.Length; axis++)
                offset += index[axis] * ShapeFacts<G>.Step(axis);
            array.SetValue(At(in first, offset), index);
        }

        return array;
    }

    // Spelled out for ahead-of-time compilation, where an array type that no code names does not exist.
    private static Array New(int[] s) => s.Length switch
    {
        3 => new T[s[0], s[1], s[2]],
        4 => new T[s[0], s[1], s[2], s[3]],
        5 => new T[s[0], s[1], s[2], s[3], s[4]],
        6 => new T[s[0], s[1], s[2], s[3], s[4], s[5]],
        7 => new T[s[0], s[1], s[2], s[3], s[4], s[5], s[6]],
        _ => new T[s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]],
    };

    private static bool Next(int[] index, int[] sides)
    {
        for (int axis = index.Length - 1; axis >= 0; axis--)
        {
            if (++index[axis] < sides[axis])
                return true;
            index[axis] = 0;
        }

        return false;
    }

    private static T At(ref readonly T first, nint offset) => Unsafe.Add(ref Unsafe.AsRef(in first), offset);
}
