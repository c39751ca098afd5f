using System.Numerics;

namespace NPBench;

/// <summary>The numbers of <c>numpy.random.default_rng(42)</c>, bit for bit: the suite fills its arrays with them.</summary>
/// <remarks>M. E. O'Neill (2014), "PCG: A family of simple fast space-efficient statistically good algorithms for random number generation": a linear
/// congruential generator of 128 bits whose output is XSL-RR. State and increment are what NumPy's SeedSequence makes of 42.</remarks>
internal sealed class NumpyRandom
{
    private static readonly UInt128 _multiplier = new(0x2360ED051FC65DA4, 0x4385DF649FCCF645);
    private static readonly UInt128 _increment = UInt128.Parse("332724090758049132448979897138935081983", null);

    private UInt128 _state = UInt128.Parse("274674114334540486603088602300644985544", null);
    private uint? _half;

    /// <summary>As <c>rng.random()</c>: 53 bits, from 0 to below 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>As <c>rng.random(dtype=np.float32)</c>: 24 bits, from 0 to below 1.</summary>
    public float NextSingle() => (NextHalf() >> 8) * (1f / (1 << 24));

    public void Fill(Span<double> values)
    {
        foreach (ref double value in values)
        {
            value = NextDouble();
        }
    }

    public void Fill(Span<float> values)
    {
        foreach (ref float value in values)
        {
            value = NextSingle();
        }
    }

    private ulong Next()
    {
        _state = (_state * _multiplier) + _increment;
        return BitOperations.RotateRight((ulong)(_state >> 64) ^ (ulong)_state, (int)(_state >> 122));
    }

    // 32 bits at a time: the low half of a word first, then its high half.
    private uint NextHalf()
    {
        if (_half is uint half)
        {
            _half = null;
            return half;
        }

        ulong word = Next();
        _half = (uint)(word >> 32);
        return (uint)word;
    }
}
