namespace Tensors.Benchmarks.DebugUser;

/// <summary>A grid of a million floats, declared in an assembly that is never optimised.</summary>
[NdShape(1000, 1000, typeof(float))]
public partial struct DebugLarge;

/// <summary>A grid of 4096 floats, declared in an assembly that is never optimised.</summary>
[NdShape(64, 64, typeof(float))]
public partial struct DebugSmall;

/// <summary>Four grids of each size.</summary>
public struct DebugWorld
{
    public DebugLarge A, B, C, D;
    public DebugSmall SmallA, SmallB, SmallC, SmallD;
}

/// <summary>The whole-array statements of the contests, word for word, in a Debug build.</summary>
public static class Work
{
    public static void FusedLarge(ref DebugWorld w) => w.D.Assign(w.A + w.B * w.C - 0.5f * w.D);

    public static void FusedSmall(ref DebugWorld w) => w.SmallD.Assign(w.SmallA + w.SmallB * w.SmallC - 0.5f * w.SmallD);

    public static void Stencil(ref DebugWorld w) =>
        w.D.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]));
}
