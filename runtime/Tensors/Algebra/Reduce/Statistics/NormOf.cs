using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The p-norm of a vector: (sum |x|^p)^(1/p); the number of elements that are not 0 for p = 0, the largest and the smallest |x| for the
/// infinities. Of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct NormOf<T> : IStatistic<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly double _order;

    internal NormOf(double order) => _order = order;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.IsOrdered => false;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.HasLines => true;

    /// <inheritdoc/>
    void IStatistic<T, T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
    {
        if (typeof(T) == typeof(Half))
        {
            Folds.InDouble<T, X, ExactNormOf<double>, A>(ref x, ref plan, start, width, ref results, new(_order));
            return;
        }

        Norms.Compute<T, X, A>(ref x, ref plan, start, width, ref results, _order);
    }
}

/// <summary>The norm in the element type itself.</summary>
internal readonly struct ExactNormOf<T>(double order) : IExactStatistic<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => Norms.Compute<T, X, A>(ref x, ref plan, start, width, ref results, order);
}

/// <summary>Norms of one run of results.</summary>
internal static class Norms
{
    /// <summary>The norms of an order.</summary>
    public static void Compute<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results, double order)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        switch (order)
        {
            case 2: Of<T, X, Square<T>, Add<T>, A>(ref x, ref plan, start, width, ref results); break;
            case 1: Of<T, X, Absolute<T>, Add<T>, A>(ref x, ref plan, start, width, ref results); break;
            case 0: Of<T, X, OneIfNotZero<T>, Add<T>, A>(ref x, ref plan, start, width, ref results); break;
            case double.PositiveInfinity: Of<T, X, Absolute<T>, Maximum<T>, A>(ref x, ref plan, start, width, ref results); break;
            case double.NegativeInfinity: Of<T, X, Absolute<T>, Minimum<T>, A>(ref x, ref plan, start, width, ref results); break;
            default: Powers<T, X, A>(ref x, ref plan, start, width, ref results, T.CreateTruncating(order)); break;
        }

        bool isRoot = order == 2;
        bool isPower = order is not (0 or 1 or 2) && double.IsFinite(order);
        for (nint i = 0; (isRoot || isPower) && i < width; i++)
        {
            ref T norm = ref Unsafe.Add(ref results, i);
            norm = isRoot ? T.Sqrt(norm) : T.Pow(norm, T.CreateTruncating(1 / order));
        }
    }

    private static void Of<T, X, F, O, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where F : IUnaryOp<T>
        where O : IReduceOp<T>
        where A : IPlane
    {
        Unary<T, F, X> node = new(x);
        Folds.Into<T, Unary<T, F, X>, O, A>(ref node, ref plan, start, width, ref results);
    }

    private static void Powers<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results, T order)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Binary<T, Power<T>, Unary<T, Absolute<T>, X>, Const<T>> node = new(new(x), new(order));
        Folds.Into<T, Binary<T, Power<T>, Unary<T, Absolute<T>, X>, Const<T>>, Add<T>, A>(ref node, ref plan, start, width, ref results);
    }
}
