namespace Tensors;

/// <summary>Sizes and strides of a view as values, and which axis is contiguous as a fact of the type. Axes are counted from the last.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ILayout
{
    /// <summary>Which axis is known to be contiguous.</summary>
    static abstract UnitAxis Unit { get; }

    /// <summary>Whether a distance may be negative: only then the search for overlap looks before the first element.</summary>
    static abstract bool MayRunBackwards { get; }

    /// <summary>The number of axes.</summary>
    int Rank { get; }

    /// <summary>The size of the axis <paramref name="k"/> places before the last; 1 outside the rank.</summary>
    int Dim(int k);

    /// <summary>The distance in elements along the axis <paramref name="k"/> places before the last; 0 where the size is 1 and outside the rank.</summary>
    nint Stride(int k);
}

/// <summary>A layout that is built axis by axis. Its rank is that of the viewed tensor or, since integer indices drop axes, smaller.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IGrowingLayout : ILayout
{
    /// <summary>The largest rank.</summary>
    static abstract int Capacity { get; }

    /// <summary>Appends an axis in front of those there are.</summary>
    void Push(int dim, nint stride);
}
