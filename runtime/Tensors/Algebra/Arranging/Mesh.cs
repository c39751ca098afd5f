namespace Tensors;

/// <summary>The vectors that span a grid, and the grids of their coordinates: each is its vector, standing still along all other axes.</summary>
internal readonly ref struct Mesh<T>
    where T : unmanaged
{
    private readonly View<T, Layout8<UnitNone>> _x;
    private readonly View<T, Layout8<UnitNone>> _y;
    private readonly View<T, Layout8<UnitNone>> _z;
    private readonly MeshIndexing _indexing;
    private readonly int _rank;

    public Mesh(MeshIndexing indexing, View<T, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> y)
    {
        if (indexing is not (MeshIndexing.Cartesian or MeshIndexing.Matrix))
        {
            throw new ArgumentOutOfRangeException(nameof(indexing), $"MeshGrid: there is no indexing {indexing}");
        }

        Vector("x", x);
        Vector("y", y);
        _indexing = indexing;
        _x = x;
        _y = y;
        _rank = 2;
    }

    public Mesh(MeshIndexing indexing, View<T, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> y, View<T, Layout8<UnitNone>> z)
        : this(indexing, x, y)
    {
        Vector("z", z);
        _z = z;
        _rank = 3;
    }

    /// <summary>Checks a grid against the vectors.</summary>
    /// <exception cref="ShapeMismatchException">It has other sizes.</exception>
    /// <exception cref="InvalidOperationException">It overlaps a vector.</exception>
    public void Demand(string name, View<T, Layout8<UnitNone>> grid)
    {
        bool fits = grid.Rank == _rank;
        for (int i = 0; fits && i < _rank; i++)
        {
            fits = grid.Dim(From(i)) == Vector(i).Dim(0);
        }

        if (!fits)
        {
            int first = _indexing == MeshIndexing.Cartesian ? 1 : 0;
            string sizes = $"{Vector(first).Dim(0)}, {Vector(1 - first).Dim(0)}{(_rank > 2 ? ", " + Vector(2).Dim(0) : string.Empty)}";
            ArrangeErrors.Destination("MeshGrid", name, Broadcast.RegionText(ref grid), $"({sizes}), {(first == 1 ? "y before x; MeshIndexing.Matrix puts x first" : "x first")}");
        }

        for (int i = 0; i < _rank; i++)
        {
            Bounded.DemandApart("MeshGrid", i == 0 ? "x" : i == 1 ? "y" : "z", Vector(i), grid);
        }
    }

    /// <summary>Writes the coordinates along one vector into a grid.</summary>
    public void Write(int vector, View<T, Layout8<UnitNone>> grid)
    {
        View<T, Layout8<UnitNone>> from = Vector(vector);
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < _rank; k++)
        {
            layout.Push(grid.Dim(k), k == From(vector) ? from.Stride(0) : 0);
        }

        Parts.Copy(new(in from.First, layout), grid);
    }

    /// <summary>The axis of a vector, counted from the last: x and y change places where the grid lies as a picture does.</summary>
    private int From(int vector) => _rank - 1 - (vector < 2 && _indexing == MeshIndexing.Cartesian ? 1 - vector : vector);

    private View<T, Layout8<UnitNone>> Vector(int i) => i == 0 ? _x : i == 1 ? _y : _z;

    private static void Vector(string name, View<T, Layout8<UnitNone>> view)
    {
        if (view.Rank != 1)
        {
            ArrangeErrors.Destination("MeshGrid", name, Broadcast.RegionText(ref view), "one axis");
        }
    }
}
