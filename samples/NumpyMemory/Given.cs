using System.Numerics;

namespace NumpyMemory;

// N = 1000, as in the measurements: four maps of float32 with 4,000,000 B each, and the same shape in other dtypes.
[NdShape(1000, 1000, typeof(float))] public partial struct Map;
[NdShape(1000, 1000, typeof(float), Order = Order.ColumnMajor)] public partial struct FMap;
[NdShape(1000, 1000, typeof(double))] public partial struct Doubles;
[NdShape(1000, 1000, typeof(Half))] public partial struct Halves;
[NdShape(1000, 1000, typeof(Complex))] public partial struct Complexes;
[NdShape(1000, 1000, typeof(bool))] public partial struct Mask;
[NdShape(1000, 1000, typeof(sbyte))] public partial struct SBytes;
[NdShape(1000, 1000, typeof(byte))] public partial struct Bytes;
[NdShape(1000, 1000, typeof(short))] public partial struct Shorts;
[NdShape(1000, 1000, typeof(ushort))] public partial struct UShorts;
[NdShape(1000, 1000, typeof(int))] public partial struct Ints;
[NdShape(1000, 1000, typeof(uint))] public partial struct UInts;
[NdShape(1000, 1000, typeof(long))] public partial struct Longs;
[NdShape(1000, 1000, typeof(ulong))] public partial struct ULongs;

[NdShape(1000, typeof(float))] public partial struct Row;
[NdShape(1000, 1, typeof(float))] public partial struct Column;
[NdShape(1000, typeof(double))] public partial struct DoubleRow;
[NdShape(1000, typeof(long))] public partial struct LongRow;
[NdShape(1000, 1, typeof(long))] public partial struct LongColumn;
[NdShape(1_000_000, typeof(float))] public partial struct Flat;
[NdShape(1_000_000, typeof(double))] public partial struct FlatDoubles;
[NdShape(1_000_000, typeof(long))] public partial struct FlatLongs;
[NdShape(500, 2000, typeof(float))] public partial struct Wide;
[NdShape(500, 2000, typeof(float), Order = Order.ColumnMajor)] public partial struct FWide;
[NdShape(2000, 1000, typeof(float))] public partial struct Two;
[NdShape(1000, 2000, typeof(float))] public partial struct Beside;
[NdShape(2, 1000, 1000, typeof(float))] public partial struct Stacked;
[NdShape(500, 1000, typeof(float))] public partial struct Half1000;
[NdShape(1000, 500, typeof(float))] public partial struct Left;
[NdShape(100, typeof(int))] public partial struct Chosen;
[NdShape(100, 1000, typeof(float))] public partial struct ChosenRows;
[NdShape(250, 250, typeof(float))] public partial struct Small;
[NdShape(256, 256, typeof(float))] public partial struct Medium;
[NdShape(200, 200, typeof(int))] public partial struct SmallInts;
[NdShape(200, 200, typeof(Half))] public partial struct SmallHalves;
[NdShape(3, typeof(float))] public partial struct Vec3;
[NdShape(1_000_000, 3, typeof(float))] public partial struct Points;
[NdShape(4, 100, 100, 3, typeof(float))] public partial struct Images;

/// <summary>What the scenarios work on: the arrays that the NumPy measurements had before the measured expression ran. One block; it is in use all the
/// while and counts nowhere.</summary>
public struct Given
{
    /// <summary>Random numbers from 0 to 1; <c>C</c> and <c>D</c> are also what is written.</summary>
    public Map A, B, C, D;

    /// <summary><c>A</c> in column-major order.</summary>
    public FMap F;

    /// <summary>The shape in the other dtypes; small numbers.</summary>
    public Doubles F64;
    public Halves F16;
    public SBytes I8;
    public Bytes U8;
    public Shorts I16;
    public Ints I32;
    public Longs I64;
    public ULongs U64;

    /// <summary>Where <c>A</c> is larger than a half.</summary>
    public Mask M;

    /// <summary>What results go into where NumPy has <c>out=</c>.</summary>
    public Two Two;
    public Stacked Stacked;
    public Row Out;

    public Row Row, Weights, Marks;
    public Column Column;

    /// <summary>Every tenth row.</summary>
    public Chosen Chosen;
    public ChosenRows ChosenRows;

    public Small SmallA, SmallB, SmallC, SmallD;
    public Medium MediumA, MediumB, MediumC, MediumD;
    public SmallInts SmallInts;
    public SmallHalves SmallHalves;

    public Points Position, Velocity;
    public Vec3 Gravity;
    public Images Images;

    /// <summary>Fills everything, from the same random numbers every time.</summary>
    public static void Fill(ref Given g)
    {
        var random = new Random(1);
        foreach (ref float x in g.A.AsSpan()) x = random.NextSingle();
        foreach (ref float x in g.B.AsSpan()) x = random.NextSingle();
        foreach (ref float x in g.C.AsSpan()) x = random.NextSingle();
        foreach (ref float x in g.D.AsSpan()) x = random.NextSingle();
        g.F.Assign(g.A);
        g.F64.Assign(g.A.E.Cast<double>());
        g.F16.Assign(g.A.E.Cast<Half>());
        g.I8.Fill(1);
        g.U8.Fill(1);
        g.I16.Fill(1);
        g.I32.Fill(1);
        g.I64.Fill(1);
        g.U64.Fill(1);
        g.M.Assign(g.A > 0.5f);
        g.Row.Assign(g.A[0]);
        g.Weights.Fill(1f);
        g.Marks.FillLinspace(0f, 1f);
        g.Column.Assign(g.A[.., ..1]);
        for (int i = 0; i < Chosen.Dim0; i++) g.Chosen[i] = 10 * i;
        g.SmallA.Fill(1f);
        g.MediumA.Fill(1f);
        g.SmallInts.Fill(1);
        g.SmallHalves.Fill((Half)1);
        g.Gravity[1] = -9.8f;
    }
}
