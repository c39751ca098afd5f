namespace Tensors;

/// <content>Grids of coordinates.</content>
public static partial class Nd
{
    /// <summary>Writes the coordinates of every point of a grid: NumPy's <c>meshgrid</c>. An expression in which a row meets a column needs no such grids, for it
    /// broadcasts. 0 bytes; computed vectors cost a Temp.</summary>
    /// <param name="x">The coordinates along x, a vector of nx.</param>
    /// <param name="y">The coordinates along y, a vector of ny.</param>
    /// <param name="gridX">The x of every point: (ny, nx), or (nx, ny) with <see cref="MeshIndexing.Matrix"/>.</param>
    /// <param name="gridY">The y of every point, as large.</param>
    /// <param name="indexing">Whether rows run along y or along x.</param>
    /// <exception cref="ShapeMismatchException">An operand is no vector, or a grid has other sizes; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">A grid overlaps the other or a vector; nothing has been written.</exception>
    [ShapeRule(ShapeRule.Mesh), MemoryCost(MemoryCost.Into, Temp = "computed(x) + computed(y)")]
    public static void MeshGrid<T, N1, N2, X, Y>(Expr<T, N1> x, Expr<T, N2> y, ref X gridX, ref Y gridY, MeshIndexing indexing = MeshIndexing.Cartesian)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where X : struct, ITensor<T>
        where Y : struct, ITensor<T>
    {
        using Materialized<T> alongX = Materialized<T>.Of(ref x.Node);
        using Materialized<T> alongY = Materialized<T>.Of(ref y.Node);
        Mesh<T> mesh = new(indexing, alongX.View, alongY.View);
        View<T, Layout8<UnitNone>> first = Parts.Of<T, X>(ref gridX), second = Parts.Of<T, Y>(ref gridY);
        mesh.Demand("gridX", first);
        mesh.Demand("gridY", second);
        Bounded.DemandApart("MeshGrid", "gridX", first, second);
        mesh.Write(0, first);
        mesh.Write(1, second);
    }

    /// <summary>Writes the coordinates of every point of a grid in space: NumPy's <c>meshgrid</c>. Declared tensors are written <c>x.E</c>. 0 bytes; computed vectors cost a Temp.</summary>
    /// <param name="x">The coordinates along x, a vector of nx.</param>
    /// <param name="y">The coordinates along y, a vector of ny.</param>
    /// <param name="z">The coordinates along z, a vector of nz.</param>
    /// <param name="gridX">The x of every point: (ny, nx, nz), or (nx, ny, nz) with <see cref="MeshIndexing.Matrix"/>.</param>
    /// <param name="gridY">The y of every point, as large.</param>
    /// <param name="gridZ">The z of every point, as large.</param>
    /// <param name="indexing">Whether the first axis runs along y or along x.</param>
    /// <exception cref="ShapeMismatchException">An operand is no vector, or a grid has other sizes; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">A grid overlaps another or a vector; nothing has been written.</exception>
    [ShapeRule(ShapeRule.Mesh), MemoryCost(MemoryCost.Into, Temp = "computed(x) + computed(y) + computed(z)")]
    public static void MeshGrid<T, N1, N2, N3, X, Y, Z>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z, ref X gridX, ref Y gridY, ref Z gridZ, MeshIndexing indexing = MeshIndexing.Cartesian)
        where T : unmanaged
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        where X : struct, ITensor<T>
        where Y : struct, ITensor<T>
        where Z : struct, ITensor<T>
    {
        using Materialized<T> alongX = Materialized<T>.Of(ref x.Node);
        using Materialized<T> alongY = Materialized<T>.Of(ref y.Node);
        using Materialized<T> alongZ = Materialized<T>.Of(ref z.Node);
        Mesh<T> mesh = new(indexing, alongX.View, alongY.View, alongZ.View);
        View<T, Layout8<UnitNone>> first = Parts.Of<T, X>(ref gridX), second = Parts.Of<T, Y>(ref gridY), third = Parts.Of<T, Z>(ref gridZ);
        mesh.Demand("gridX", first);
        mesh.Demand("gridY", second);
        mesh.Demand("gridZ", third);
        Bounded.DemandApart("MeshGrid", "gridX", first, second);
        Bounded.DemandApart("MeshGrid", "gridX", first, third);
        Bounded.DemandApart("MeshGrid", "gridY", second, third);
        mesh.Write(0, first);
        mesh.Write(1, second);
        mesh.Write(2, third);
    }
}
