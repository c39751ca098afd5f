using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Tensors.Benchmarks.Quick;

namespace Tensors.Benchmarks.Contests;

/// <summary>Vectors of three floats by value, as a particle system uses them, against System.Numerics over the same memory.</summary>
[MemoryDiagnoser]
public class VectorSteps : IContestSource
{
    private const int Count = 1024;
    private const float T = 0.125f;

    private readonly Vec3[] _position = new Vec3[Count], _velocity = new Vec3[Count], _moved = new Vec3[Count];

    public VectorSteps()
    {
        Numbers.Fill(MemoryMarshal.Cast<Vec3, float>(_position.AsSpan()), 1);
        Numbers.Fill(MemoryMarshal.Cast<Vec3, float>(_velocity.AsSpan()), 2);
    }

    IEnumerable<Contest> IContestSource.Contests =>
    [
        new($"{Count} x p + v * t - 0.5f * (v * v) / p, Vec3", () => Array.Clear(_moved), () => MemoryMarshal.Cast<Vec3, float>(_moved.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Vector3", StepsNet),
            new("Tensors: Vec3", Steps, Goal: 1.0)),
    ];

    [Benchmark]
    public void StepsNet()
    {
        ReadOnlySpan<Vector3> position = MemoryMarshal.Cast<Vec3, Vector3>(_position.AsSpan()), velocity = MemoryMarshal.Cast<Vec3, Vector3>(_velocity.AsSpan());
        Span<Vector3> moved = MemoryMarshal.Cast<Vec3, Vector3>(_moved.AsSpan());
        for (int i = 0; i < position.Length && i < velocity.Length && i < moved.Length; i++)
        {
            Vector3 p = position[i], v = velocity[i];
            moved[i] = p + v * T - 0.5f * (v * v) / p;
        }
    }

    [Benchmark]
    public void Steps()
    {
        ReadOnlySpan<Vec3> position = _position, velocity = _velocity;
        Span<Vec3> moved = _moved;
        for (int i = 0; i < position.Length && i < velocity.Length && i < moved.Length; i++)
        {
            Vec3 p = position[i], v = velocity[i];
            moved[i] = p + v * T - 0.5f * (v * v) / p;
        }
    }

    /// <summary>Nothing to give back: the arrays are the collector's.</summary>
    public void Dispose() => GC.SuppressFinalize(this);
}
