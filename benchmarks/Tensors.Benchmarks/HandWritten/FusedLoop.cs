using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Tensors.Benchmarks.HandWritten;

/// <summary>
/// <c>d = a + b * c - 0.5 * d</c> as someone would write it who knows the machine: the widest accelerated vectors, no temporaries,
/// no bounds checks. The yardstick of the whole-array contests. The lengths here are multiples of the widest vector.
/// </summary>
internal static class FusedLoop
{
    /// <summary>One vector an iteration.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Simple(ref float a, ref float b, ref float c, ref float d, nuint length)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<float> half = Vector512.Create(0.5f);
            for (nuint i = 0; i < length; i += 16)
                (Vector512.LoadUnsafe(ref a, i) + Vector512.LoadUnsafe(ref b, i) * Vector512.LoadUnsafe(ref c, i) - half * Vector512.LoadUnsafe(ref d, i)).StoreUnsafe(ref d, i);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> half = Vector256.Create(0.5f);
            for (nuint i = 0; i < length; i += 8)
                (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i) * Vector256.LoadUnsafe(ref c, i) - half * Vector256.LoadUnsafe(ref d, i)).StoreUnsafe(ref d, i);
        }
        else
        {
            Vector128<float> half = Vector128.Create(0.5f);
            for (nuint i = 0; i < length; i += 4)
                (Vector128.LoadUnsafe(ref a, i) + Vector128.LoadUnsafe(ref b, i) * Vector128.LoadUnsafe(ref c, i) - half * Vector128.LoadUnsafe(ref d, i)).StoreUnsafe(ref d, i);
        }
    }

    /// <summary>Four vectors an iteration.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Unrolled(ref float a, ref float b, ref float c, ref float d, nuint length)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<float> half = Vector512.Create(0.5f);
            for (nuint i = 0; i < length; i += 64)
            {
                Vector512<float> r0 = Vector512.LoadUnsafe(ref a, i) + Vector512.LoadUnsafe(ref b, i) * Vector512.LoadUnsafe(ref c, i) - half * Vector512.LoadUnsafe(ref d, i);
                Vector512<float> r1 = Vector512.LoadUnsafe(ref a, i + 16) + Vector512.LoadUnsafe(ref b, i + 16) * Vector512.LoadUnsafe(ref c, i + 16) - half * Vector512.LoadUnsafe(ref d, i + 16);
                Vector512<float> r2 = Vector512.LoadUnsafe(ref a, i + 32) + Vector512.LoadUnsafe(ref b, i + 32) * Vector512.LoadUnsafe(ref c, i + 32) - half * Vector512.LoadUnsafe(ref d, i + 32);
                Vector512<float> r3 = Vector512.LoadUnsafe(ref a, i + 48) + Vector512.LoadUnsafe(ref b, i + 48) * Vector512.LoadUnsafe(ref c, i + 48) - half * Vector512.LoadUnsafe(ref d, i + 48);
                r0.StoreUnsafe(ref d, i);
                r1.StoreUnsafe(ref d, i + 16);
                r2.StoreUnsafe(ref d, i + 32);
                r3.StoreUnsafe(ref d, i + 48);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> half = Vector256.Create(0.5f);
            for (nuint i = 0; i < length; i += 32)
            {
                Vector256<float> r0 = Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i) * Vector256.LoadUnsafe(ref c, i) - half * Vector256.LoadUnsafe(ref d, i);
                Vector256<float> r1 = Vector256.LoadUnsafe(ref a, i + 8) + Vector256.LoadUnsafe(ref b, i + 8) * Vector256.LoadUnsafe(ref c, i + 8) - half * Vector256.LoadUnsafe(ref d, i + 8);
                Vector256<float> r2 = Vector256.LoadUnsafe(ref a, i + 16) + Vector256.LoadUnsafe(ref b, i + 16) * Vector256.LoadUnsafe(ref c, i + 16) - half * Vector256.LoadUnsafe(ref d, i + 16);
                Vector256<float> r3 = Vector256.LoadUnsafe(ref a, i + 24) + Vector256.LoadUnsafe(ref b, i + 24) * Vector256.LoadUnsafe(ref c, i + 24) - half * Vector256.LoadUnsafe(ref d, i + 24);
                r0.StoreUnsafe(ref d, i);
                r1.StoreUnsafe(ref d, i + 8);
                r2.StoreUnsafe(ref d, i + 16);
                r3.StoreUnsafe(ref d, i + 24);
            }
        }
        else
        {
            Simple(ref a, ref b, ref c, ref d, length);
        }
    }
}
