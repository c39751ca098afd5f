using System.Diagnostics;
using System.Globalization;

namespace NPBench;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconds">Its time, without the initialisation.</param>
/// <param name="Memory">What its thread took meanwhile.</param>
internal readonly record struct Reading(double Seconds, MemoryUse Memory);

/// <summary>A program of the suite, whatever its arrays are.</summary>
internal abstract class Entry(string name, Type type, long bytes)
{
    /// <summary>The suite's name for it.</summary>
    public string Name => name;

    /// <summary>Where it is written.</summary>
    public Type Type => type;

    /// <summary>The bytes of its arrays, a constant.</summary>
    public long Bytes => bytes;

    /// <summary>Initialises and runs it <paramref name="runs"/> times in fresh arrays, and hands the last results to <paramref name="results"/>.</summary>
    /// <returns>A reading for each run.</returns>
    public abstract Reading[] Run(int runs, IResults results);

    /// <summary>Initialises and runs it once for each request in a row that names it, in the same arrays, as a program that goes on has them.</summary>
    /// <returns>The first request that does not.</returns>
    public abstract string? Serve(string? request, string folder);
}

/// <inheritdoc cref="Entry"/>
internal sealed class Entry<TProgram, TData>(string name, long bytes) : Entry(name, typeof(TProgram), bytes)
    where TProgram : IProgram<TData>
    where TData : unmanaged
{
    /// <inheritdoc/>
    public override Reading[] Run(int runs, IResults results)
    {
        var readings = new Reading[runs];
        using var arrays = new Owned<TData>();
        for (int i = 0; i < runs; i++)
        {
            readings[i] = Once(ref arrays.Value);
        }

        TProgram.Report(ref arrays.Value, results);
        return readings;
    }

    /// <inheritdoc/>
    public override string? Serve(string? request, string folder)
    {
        using var arrays = new Owned<TData>();
        for (; request?.TrimEnd('!') == Name; request = Console.ReadLine())
        {
            Reading reading = Once(ref arrays.Value);
            if (request.EndsWith('!'))
            {
                TProgram.Report(ref arrays.Value, new Dump(folder, Name));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Seconds:R} {Bytes} {reading.Memory.PeakTempBytes}"));
        }

        return request;
    }

    private static Reading Once(ref TData arrays)
    {
        TProgram.Initialize(ref arrays);
        MemoryMeasure measure = TensorMemory.Measure();
        long start = Stopwatch.GetTimestamp();
        TProgram.Run(ref arrays);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new Reading(seconds, measure.Stop());
    }
}

/// <summary>All programs.</summary>
internal static class Suite
{
    /// <summary>In the order of the page about them.</summary>
    public static IReadOnlyList<Entry> All { get; } =
    [
        Of<Jacobi1D, Jacobi1D.Data>("jacobi_1d"),
        Of<Jacobi2D, Jacobi2D.Data>("jacobi_2d"),
        Of<Heat3D, Heat3D.Data>("heat_3d"),
        Of<Fdtd2D, Fdtd2D.Data>("fdtd_2d"),
        Of<Gemm, Gemm.Data>("gemm"),
        Of<K2mm, K2mm.Data>("k2mm"),
        Of<Atax, Atax.Data>("atax"),
        Of<Bicg, Bicg.Data>("bicg"),
        Of<Mvt, Mvt.Data>("mvt"),
        Of<Gesummv, Gesummv.Data>("gesummv"),
        Of<Softmax, Softmax.Data>("softmax"),
        Of<Mlp, Mlp.Data>("mlp"),
        Of<Conv2D, Conv2D.Data>("conv2d_bias"),
        Of<NBody, NBody.Data>("nbody"),
        Of<CavityFlow, CavityFlow.Data>("cavity_flow"),
        Of<HDiff, HDiff.Data>("hdiff"),
        Of<Mandelbrot1, Mandelbrot1.Data>("mandelbrot1"),
        Of<AzimIntNaive, AzimIntNaive.Data>("azimint_naive"),
        Of<GoFast, GoFast.Data>("go_fast"),
        Of<Covariance, Covariance.Data>("covariance"),
        Of<Correlation, Correlation.Data>("correlation"),
        Of<Cholesky, Cholesky.Data>("cholesky"),
    ];

    private static Entry Of<TProgram, TData>(string name)
        where TProgram : IProgram<TData>
        where TData : unmanaged
        => new Entry<TProgram, TData>(name, System.Runtime.CompilerServices.Unsafe.SizeOf<TData>());
}
