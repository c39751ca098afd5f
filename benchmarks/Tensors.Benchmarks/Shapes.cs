namespace Tensors.Benchmarks;

/// <summary>The large grid: four of them fill 16 MB, more than most second-level caches.</summary>
[NdShape(1000, 1000, typeof(float))]
public partial struct Large;

/// <summary>The small grid: four of them fill 64 KB.</summary>
[NdShape(64, 64, typeof(float))]
public partial struct Small;

/// <summary>Four large grids in one aligned block.</summary>
public struct LargeWorld
{
    public Large A, B, C, D;
}

/// <summary>Four small grids in one aligned block.</summary>
public struct SmallWorld
{
    public Small A, B, C, D;
}

/// <summary>Three floats, with the names that games give them.</summary>
[NdShape(3, typeof(float), Components = "XYZ")]
public partial struct Vec3;

/// <summary>Four floats.</summary>
[NdShape(4, typeof(float), Components = "XYZW")]
public partial struct Vec4;

/// <summary>A 4 x 4 matrix: <c>*</c> is the matrix product.</summary>
[NdShape(4, 4, typeof(float), Algebra = Algebra.Matrix)]
public partial struct Mat4;

/// <summary>A 4 x 4 matrix whose columns lie one behind the other: the memory of a <see cref="System.Numerics.Matrix4x4"/> that multiplies rows.</summary>
[NdShape(4, 4, typeof(float), Order = Order.ColumnMajor, Algebra = Algebra.Matrix)]
public partial struct Mat4Columns;
