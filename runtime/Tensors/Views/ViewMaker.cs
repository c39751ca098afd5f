using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Makes views of memory and of what <see cref="Strided"/> says is to be seen of it.</summary>
internal static class ViewMaker
{
    /// <summary>The first element of a tensor or a view, with its sizes and distances.</summary>
    /// <exception cref="InvalidOperationException">The elements are computed and lie nowhere.</exception>
    public static ref T First<T, N>(Expr<T, N> x, string operation, out Strided shape)
        where T : unmanaged
        where N : INode<T>, allows ref struct
    {
        if (!x.Node.TryMemory(out View<T, Layout8<UnitNone>> memory))
        {
            ViewErrors.NotInMemory(operation);
        }

        shape = Strided.Of(memory.Layout);
        return ref memory.First;
    }

    /// <summary>A view to read.</summary>
    public static Expr<T, View<T, Layout8<UnitNone>>> View<T>(ref T first, scoped in Strided shape)
        where T : unmanaged
        => new(new(in Unsafe.Add(ref first, shape.Offset), shape.Layout()));

    /// <summary>A view of truth values to read.</summary>
    public static Expr<bool, MaskView<Layout8<UnitNone>>> Mask(ref bool first, scoped in Strided shape)
        => new(new(in Unsafe.Add(ref first, shape.Offset), shape.Layout()));

    /// <summary>A part to write.</summary>
    public static Part<T, Layout8<UnitNone>> Part<T>(ref T first, scoped in Strided shape)
        where T : unmanaged
        => new(new(in Unsafe.Add(ref first, shape.Offset), shape.Layout()));
}
