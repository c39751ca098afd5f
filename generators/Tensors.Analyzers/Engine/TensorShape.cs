using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>The shape of a tensor value: its axes, or "the shape of G" where generic code does not know more. A shape that is not known at all
/// is a null reference.</summary>
internal sealed class TensorShape
{
    private TensorShape(ImmutableArray<Dim> dims, ITypeParameterSymbol? of)
    {
        Dims = dims;
        Of = of;
    }

    /// <summary>The axes, first to last; empty for a symbolic shape.</summary>
    public ImmutableArray<Dim> Dims { get; }

    /// <summary>The type parameter whose shape this is; null where the axes are known.</summary>
    public ITypeParameterSymbol? Of { get; }

    public bool IsSymbolic => Of is not null;

    public int Rank => Dims.Length;

    /// <summary>Rank 0: one value, meets every shape.</summary>
    public static TensorShape Scalar { get; } = new(ImmutableArray<Dim>.Empty, null);

    public static TensorShape Create(ImmutableArray<Dim> dims) => dims.IsEmpty ? Scalar : new TensorShape(dims, null);

    public static TensorShape OfParameter(ITypeParameterSymbol parameter) => new(ImmutableArray<Dim>.Empty, parameter);

    /// <summary>The number of elements; null where an axis is not known.</summary>
    public long? Length
    {
        get
        {
            if (IsSymbolic || Dims.Any(static d => !d.IsKnown))
            {
                return null;
            }

            return Dims.Aggregate(1L, static (product, d) => product * d.Size);
        }
    }

    public bool HasNames => Dims.Any(static d => d.Name is not null);

    /// <summary>The size of the axis that is <paramref name="k"/> places before the last one; null outside the rank.</summary>
    public Dim? FromLast(int k) => k < Rank ? Dims[Rank - 1 - k] : null;
}
