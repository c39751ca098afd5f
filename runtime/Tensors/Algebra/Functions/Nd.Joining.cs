namespace Tensors;

/// <content>Expressions joined and repeated.</content>
public static partial class Nd
{
    /// <summary>Expressions one behind the other along an axis; every other axis has the same size in all. 0 bytes when assigned as it is, Temp of its size
    /// inside a larger expression.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ShapeMismatchException">Ranks, or sizes off the axis, differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Joined<T, N1, N2, Const<T>, Const<T>>>> Concat<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(2, axis, x.Node, y.Node, default, default)));

    /// <inheritdoc cref="Concat{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Joined<T, N1, Leaf<G, T>, Const<T>, Const<T>>>> Concat<T, N1, G>(Expr<T, N1> x, in G y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(2, axis, x.Node, Lift<G, T>(in y), default, default)));

    /// <inheritdoc cref="Concat{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Joined<T, Leaf<G, T>, N1, Const<T>, Const<T>>>> Concat<T, N1, G>(in G x, Expr<T, N1> y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(2, axis, Lift<G, T>(in x), y.Node, default, default)));

    /// <summary>Three expressions one behind the other along an axis. Of tensors and expressions mixed, the tensors are written <c>x.E</c>.</summary>
    /// <inheritdoc cref="Concat{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Joined<T, N1, N2, N3, Const<T>>>> Concat<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        => new(new(new(3, axis, x.Node, y.Node, z.Node, default)));

    /// <summary>Four expressions one behind the other along an axis. Of tensors and expressions mixed, the tensors are written <c>x.E</c>.</summary>
    /// <inheritdoc cref="Concat{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Joined<T, N1, N2, N3, N4>>> Concat<T, N1, N2, N3, N4>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z, Expr<T, N4> w, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        where N4 : INode<T>, allows ref struct
        => new(new(new(4, axis, x.Node, y.Node, z.Node, w.Node)));

    /// <summary>Expressions of one shape as the elements of a new axis. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <param name="axis">Where the new axis stands in the result, counted from the first; negative from the last.</param>
    /// <exception cref="ShapeMismatchException">The shapes differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Stacked<T, N1, N2, Const<T>, Const<T>>>> Stack<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(2, axis, x.Node, y.Node, default, default)));

    /// <inheritdoc cref="Stack{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Stacked<T, N1, Leaf<G, T>, Const<T>, Const<T>>>> Stack<T, N1, G>(Expr<T, N1> x, in G y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(2, axis, x.Node, Lift<G, T>(in y), default, default)));

    /// <inheritdoc cref="Stack{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Stacked<T, Leaf<G, T>, N1, Const<T>, Const<T>>>> Stack<T, N1, G>(in G x, Expr<T, N1> y, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(2, axis, Lift<G, T>(in x), y.Node, default, default)));

    /// <summary>Three expressions of one shape as the elements of a new axis. Of tensors and expressions mixed, the tensors are written <c>x.E</c>.</summary>
    /// <inheritdoc cref="Stack{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Stacked<T, N1, N2, N3, Const<T>>>> Stack<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        => new(new(new(3, axis, x.Node, y.Node, z.Node, default)));

    /// <summary>Four expressions of one shape as the elements of a new axis. Of tensors and expressions mixed, the tensors are written <c>x.E</c>.</summary>
    /// <inheritdoc cref="Stack{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Stacked<T, N1, N2, N3, N4>>> Stack<T, N1, N2, N3, N4>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z, Expr<T, N4> w, int axis = 0)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        where N4 : INode<T>, allows ref struct
        => new(new(new(4, axis, x.Node, y.Node, z.Node, w.Node)));

    /// <summary>An expression laid side by side with itself. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="times">How often along each axis, the last number for the last axis; more numbers than axes make new ones in front.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number below 1.</exception>
    [ShapeRule(ShapeRule.Tile), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Tiled<T, N>>> Tile<T, N>(Expr<T, N> x, params ReadOnlySpan<int> times)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, times)));

    /// <summary>Every element along an axis several times, one behind the other. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="times">How often, at least once.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a number below 1.</exception>
    [ShapeRule(ShapeRule.Repeat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Repeated<T, N>>> Repeat<T, N>(Expr<T, N> x, int times, int axis)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, times, axis)));

    /// <summary>An expression with a border. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="before">How many elements stand before each axis.</param>
    /// <param name="after">How many elements stand behind each axis.</param>
    /// <param name="mode">What they are.</param>
    /// <param name="value">The value of <see cref="PadMode.Constant"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative width, or no such mode.</exception>
    [ShapeRule(ShapeRule.Pad), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Padded<T, N>>> Pad<T, N>(Expr<T, N> x, int before, int after, PadMode mode = PadMode.Constant, T value = default)
        where T : unmanaged
        where N : INode<T>, allows ref struct
    {
        Span<(int, int)> all = stackalloc (int, int)[8];
        all.Fill((before, after));
        return new(new(new(x.Node, all[..x.Node.Rank], mode, value)));
    }

    /// <summary>An expression with a border, of a width for each axis. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="widths">How many elements stand before and behind each axis: <c>[(1, 1), (0, 2)]</c>.</param>
    /// <param name="mode">What they are.</param>
    /// <param name="value">The value of <see cref="PadMode.Constant"/>.</param>
    /// <exception cref="ArgumentException">Another number of widths than there are axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative width, or no such mode.</exception>
    [ShapeRule(ShapeRule.Pad), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Padded<T, N>>> Pad<T, N>(Expr<T, N> x, scoped ReadOnlySpan<(int Before, int After)> widths, PadMode mode = PadMode.Constant, T value = default)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, widths, mode, value)));

    /// <summary>An expression displaced along one axis; what leaves at one end comes in at the other. 0 bytes.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="shift">How far elements move toward higher indices.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.AlongAxis), MemoryCost(MemoryCost.View)]
    public static Expr<T, Shift<T, N>> Roll<T, N>(Expr<T, N> x, int shift, int axis)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => Shift(x, axis, shift, Boundary.Wrap);

    /// <summary>An expression displaced as one row of elements, the last axis fastest. A Temp of the elements, and one of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="shift">How far elements move.</param>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View, Temp = "nested(result) + result")]
    public static Expr<T, Computed<T, Rolled<T, N>>> Roll<T, N>(Expr<T, N> x, int shift)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, shift)));

    /// <summary>The elements on and below diagonal <paramref name="k"/> of the last two axes; zero elsewhere. 0 bytes.</summary>
    /// <param name="x">The expression, of two axes at least.</param>
    /// <param name="k">Above the main diagonal where positive, below it where negative.</param>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public static Expr<T, Triangle<T, N>> Tril<T, N>(Expr<T, N> x, int k = 0)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(x.Node, k, upper: false));

    /// <summary>The elements on and above diagonal <paramref name="k"/> of the last two axes; zero elsewhere. 0 bytes.</summary>
    /// <param name="x">The expression, of two axes at least.</param>
    /// <param name="k">Above the main diagonal where positive, below it where negative.</param>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public static Expr<T, Triangle<T, N>> Triu<T, N>(Expr<T, N> x, int k = 0)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(x.Node, k, upper: true));
}
