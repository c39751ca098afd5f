using System.Numerics;
using System.Runtime.InteropServices;

namespace NPBench;

/// <summary>Holds the results of a program against NumPy's.</summary>
internal sealed class Comparison(string program) : IResults
{
    private readonly List<string> _missing = [.. NumpyResults.ResultsOf(program)];

    private double _worst;

    /// <summary>The relative error of the kept number that comes closest to what is allowed, or passes it.</summary>
    public double Error { get; private set; }

    /// <summary>What is taken as equal there: 1e-12 in double precision, 1e-5 in single, and for a chaotic program five times what one unit in the last
    /// place of its input does to NumPy's own result.</summary>
    public double Allowed { get; private set; }

    /// <summary>The largest relative error of a sum; here one after another is added, in NumPy pairwise.</summary>
    public double SumError { get; private set; }

    /// <summary>Whether all results came and are equal.</summary>
    public bool IsEqual => _missing.Count == 0 && _worst <= 1.0;

    /// <inheritdoc/>
    public void Add<G>(string name, in G tensor)
        where G : unmanaged, ITensor
    {
        (string shape, string dtype, double sum, double absolutes) = NumpyResults.Of(program, name);
        string ours = string.Join(", ", Enumerable.Range(0, G.Rank).Select(G.Dim));
        if (ours != shape || DTypes.Name(G.DType) != dtype)
        {
            throw new InvalidDataException($"{program}: {name} is {DTypes.Name(G.DType)} ({ours}), and {dtype} ({shape}) in NumPy.");
        }

        _missing.Remove(name);
        double allowed = G.DType == DType.Float32 ? 1e-5 : 1e-12;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<G>(in tensor));
        switch (G.DType)
        {
            case DType.Float32:
                Compare(name, MemoryMarshal.Cast<byte, float>(bytes), sum, absolutes, allowed);
                break;
            case DType.Float64 or DType.Complex128:
                Compare(name, MemoryMarshal.Cast<byte, double>(bytes), sum, absolutes, allowed);
                break;
            default:
                Compare(name, MemoryMarshal.Cast<byte, long>(bytes), sum, absolutes, allowed);
                break;
        }
    }

    private void Compare<T>(string name, ReadOnlySpan<T> ours, double sum, double absolutes, double allowed)
        where T : unmanaged, INumber<T>
    {
        using var golden = new Owned<NumpyResults.Numbers>();
        NpyFile.Read(NumpyResults.PathOf($"{program}.{name}.npy"), ref golden.Value);

        // How far NumPy's own result moves; nothing for a program that is not chaotic.
        using var moved = new Owned<NumpyResults.Numbers>();
        string chaos = NumpyResults.PathOf($"{program}.{name}.moved.npy");
        if (File.Exists(chaos))
        {
            NpyFile.Read(chaos, ref moved.Value);
        }

        int i = 0;
        foreach (long position in NumpyResults.Positions(ours.Length))
        {
            double one = double.CreateChecked(ours[(int)position]), other = golden.Value[i];
            double error = one.Equals(other) || one == other ? 0.0 : Math.Abs(one - other) / Math.Abs(other);
            Take(error, Math.Max(allowed, 5.0 * moved.Value[i++]));
        }

        double total = 0.0, all = 0.0;
        foreach (T value in ours)
        {
            total += double.CreateChecked(value);
            all += Math.Abs(double.CreateChecked(value));
        }

        // A sum may cancel; how far it can be trusted hangs on the sizes of its terms.
        SumError = Math.Max(SumError, Math.Max(Math.Abs(all - absolutes), Math.Abs(total - sum)) / Math.Max(absolutes, double.Epsilon));
        _worst = Math.Max(_worst, SumError / Math.Max(allowed, 5.0 * moved.Value.Max()));
    }

    private void Take(double error, double allowed)
    {
        // What is NaN on one side only is infinitely wrong.
        error = double.IsNaN(error) ? double.PositiveInfinity : error;
        _worst = Math.Max(_worst, error / allowed);
        if (Allowed == 0.0 || error / allowed > Error / Allowed)
        {
            (Error, Allowed) = (error, allowed);
        }
    }
}
