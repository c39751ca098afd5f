using System.Runtime.InteropServices;

namespace NumpyMemory.Scenarios;

/// <summary>NumPy's packed record: 1 + 12 + 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct Packed { public byte Flag; public float X, Y, Z; public long Id; }

/// <summary>The same, aligned: 24 bytes.</summary>
public struct Aligned { public byte Flag; public float X, Y, Z; public long Id; }

[NdShape(1_000_000, typeof(Packed))] public partial struct PackedRecords;
[NdShape(1_000_000, typeof(Aligned))] public partial struct AlignedRecords;

/// <summary>Structured dtypes are structs: their fields are where C# puts them, and a reference to an element leads to each.</summary>
internal static class Records
{
    [Numpy("np.empty(N*N, dp)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<PackedRecords> OfPacked(ref Given g) => new();

    [Numpy("np.empty(N*N, da)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<AlignedRecords> OfAligned(ref Given g) => new();

    [Numpy("r['pos']", View), Numpy("r[['flag','id']]", View), MemoryBudget(Temp = 0)]
    public static float Field(ref Given g) => Managed.Records.Value.At[17].X;

    [Numpy("r['pos']*2", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Points> FieldTimesTwo(ref Given g)
    {
        var positions = new Owned<Points>();
        for (int i = 0; i < PackedRecords.Dim0; i++)
        {
            ref Packed record = ref Managed.Records.Value.At[i];
            positions.Value[i, 0] = 2f * record.X;
            positions.Value[i, 1] = 2f * record.Y;
            positions.Value[i, 2] = 2f * record.Z;
        }

        return positions;
    }

    [Numpy("np.ascontiguousarray(r['pos'])", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Points> FieldCopied(ref Given g)
    {
        var positions = new Owned<Points>();
        for (int i = 0; i < PackedRecords.Dim0; i++)
        {
            ref Packed record = ref Managed.Records.Value.At[i];
            positions.Value[i, 0] = record.X;
            positions.Value[i, 1] = record.Y;
            positions.Value[i, 2] = record.Z;
        }

        return positions;
    }
}
