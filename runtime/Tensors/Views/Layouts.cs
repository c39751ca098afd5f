using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Sizes and strides of a view as values, and which axis is contiguous as a fact of the type. Axes are counted from the last.</summary>
/// <remarks>The capacity is the rank of the viewed tensor; integer indices drop axes, so the rank of the view may be smaller.</remarks>
[MemoryCost(MemoryCost.Value)]
public interface ILayout
{
    /// <summary>Which axis is known to be contiguous.</summary>
    static abstract UnitAxis Unit { get; }

    /// <summary>The number of axes.</summary>
    int Rank { get; }

    /// <summary>The size of the axis <paramref name="k"/> places before the last; 1 outside the rank.</summary>
    int Dim(int k);

    /// <summary>The distance in elements along the axis <paramref name="k"/> places before the last; 0 where the size is 1 and outside the rank.</summary>
    nint Stride(int k);

    /// <summary>Appends an axis in front of those there are.</summary>
    void Push(int dim, nint stride);
}

/// <summary>The layout of a view of a tensor of rank 1.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout1<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0;
    private nint _s0;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 2.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout2<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1;
    private nint _s0, _s1;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 3.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout3<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2;
    private nint _s0, _s1, _s2;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 4.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout4<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2, _d3;
    private nint _s0, _s1, _s2, _s3;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        3 => _d3,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        3 => _s3,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
            case 3: _d3 = dim; _s3 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 5.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout5<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2, _d3, _d4;
    private nint _s0, _s1, _s2, _s3, _s4;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        3 => _d3,
        4 => _d4,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        3 => _s3,
        4 => _s4,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
            case 3: _d3 = dim; _s3 = effective; break;
            case 4: _d4 = dim; _s4 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 6.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout6<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2, _d3, _d4, _d5;
    private nint _s0, _s1, _s2, _s3, _s4, _s5;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        3 => _d3,
        4 => _d4,
        5 => _d5,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        3 => _s3,
        4 => _s4,
        5 => _s5,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
            case 3: _d3 = dim; _s3 = effective; break;
            case 4: _d4 = dim; _s4 = effective; break;
            case 5: _d5 = dim; _s5 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 7.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout7<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2, _d3, _d4, _d5, _d6;
    private nint _s0, _s1, _s2, _s3, _s4, _s5, _s6;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        3 => _d3,
        4 => _d4,
        5 => _d5,
        6 => _d6,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        3 => _s3,
        4 => _s4,
        5 => _s5,
        6 => _s6,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
            case 3: _d3 = dim; _s3 = effective; break;
            case 4: _d4 = dim; _s4 = effective; break;
            case 5: _d5 = dim; _s5 = effective; break;
            case 6: _d6 = dim; _s6 = effective; break;
        }

        _rank++;
    }
}

/// <summary>The layout of a view of a tensor of rank 8.</summary>
[MemoryCost(MemoryCost.Value)]
public struct Layout8<U> : ILayout
    where U : struct, IUnitAxis
{
    private int _rank;
    private int _d0, _d1, _d2, _d3, _d4, _d5, _d6, _d7;
    private nint _s0, _s1, _s2, _s3, _s4, _s5, _s6, _s7;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public readonly int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly int Dim(int k) => k >= _rank ? 1 : k switch
    {
        0 => _d0,
        1 => _d1,
        2 => _d2,
        3 => _d3,
        4 => _d4,
        5 => _d5,
        6 => _d6,
        7 => _d7,
        _ => 1,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public readonly nint Stride(int k) => k switch
    {
        0 => _s0,
        1 => _s1,
        2 => _s2,
        3 => _s3,
        4 => _s4,
        5 => _s5,
        6 => _s6,
        7 => _s7,
        _ => 0,
    };

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Push(int dim, nint stride)
    {
        nint effective = dim == 1 ? 0 : stride;
        switch (_rank)
        {
            case 0: _d0 = dim; _s0 = effective; break;
            case 1: _d1 = dim; _s1 = effective; break;
            case 2: _d2 = dim; _s2 = effective; break;
            case 3: _d3 = dim; _s3 = effective; break;
            case 4: _d4 = dim; _s4 = effective; break;
            case 5: _d5 = dim; _s5 = effective; break;
            case 6: _d6 = dim; _s6 = effective; break;
            case 7: _d7 = dim; _s7 = effective; break;
        }

        _rank++;
    }
}
