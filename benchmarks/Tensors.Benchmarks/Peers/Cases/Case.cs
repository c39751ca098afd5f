using System.Globalization;

namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>One piece of work that contestants do side by side: what it is called, what it has to move and to compute, and how far two right results may lie apart.</summary>
/// <param name="Name"><c>family.operation.dtype.size</c>, the same in every program; it is what committed results are compared by.</param>
/// <param name="Flops">Operations of one call that the machine's peak is counted in; 0 where that says nothing.</param>
/// <param name="Reads">Bytes that one call has to read at least.</param>
/// <param name="Writes">Bytes that one call has to write at least.</param>
/// <param name="Relative">How far two results may lie apart, as a part of the larger.</param>
/// <param name="Absolute">How far they may lie apart besides.</param>
/// <param name="Quick">Whether the quick run has it.</param>
internal sealed record Case(string Name, double Flops, double Reads, double Writes, double Relative, double Absolute, bool Quick)
{
    /// <summary>What <c>--filter</c> picks.</summary>
    public string Family => Name[..Name.IndexOf('.')];

    /// <summary>The name without its family.</summary>
    public string Label => Name[(Name.IndexOf('.') + 1)..];

    /// <summary><c>f32</c>, <c>f64</c> and so on.</summary>
    public string DType => Name.Split('.')[2];

    /// <summary>Bytes that are touched again in every call: they decide from which level of the memory the case lives. Less than what moves where something is
    /// updated in place.</summary>
    public double Footprint { get; init; } = Reads + Writes;

    /// <summary>Whether it writes what it has read.</summary>
    public bool InPlace => Footprint < Reads + Writes;

    /// <summary>The bytes of an element.</summary>
    public static int Bytes(string dtype) => int.Parse(dtype.AsSpan(dtype[0] == 'b' ? 2 : 1), CultureInfo.InvariantCulture) / 8;
}
