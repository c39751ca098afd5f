namespace Tensors.Tests.Algebra.Interception;

[NdShape(9, 37, typeof(float))] public partial struct Plot;
[NdShape(8, 64, typeof(float))] public partial struct Even;
[NdShape(37, 9, typeof(float), Order = Order.ColumnMajor)] public partial struct Turned;
[NdShape(3, 4, 19, typeof(float))] public partial struct Block;
[NdShape(3, typeof(float))] public partial struct Few;
[NdShape(37, typeof(float))] public partial struct Line;
[NdShape(9, 1, typeof(float))] public partial struct Side;
[NdShape(37, 37, typeof(float))] public partial struct Square;
[NdShape(9, 37, typeof(bool))] public partial struct Marks;
[NdShape(9, 37, typeof(double))] public partial struct Fine;
[NdShape(9, 37, typeof(int))] public partial struct Counts;
[NdShape(9, 37, typeof(byte))] public partial struct Pixels;
[NdShape(9, 37, typeof(short))] public partial struct Shorts;

/// <summary>Four tensors of one type.</summary>
public struct Four<G>
    where G : unmanaged
{
    public G A, B, C, D;
}

/// <summary>What statements over several shapes and dtypes need.</summary>
public struct Mixed
{
    public Plot A, B, C, D;
    public Line Line;
    public Side Side;
    public Square Square;
    public Marks Marks;
    public Counts Counts;
}
