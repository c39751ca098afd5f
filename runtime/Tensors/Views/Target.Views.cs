using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Views whose sizes come from a declared type, as destinations and by reference.</content>
public readonly ref partial struct Target<G, T>
{
    /// <summary>The sizes of a declared type over the same elements, to write. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type, of as many elements.</typeparam>
    /// <exception cref="ShapeMismatchException">It has another number of elements.</exception>
    /// <exception cref="InvalidOperationException">It is no view.</exception>
    [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View)]
    public Part<T, Layout8<UnitNone>> Reshape<B>(Order order = Order.RowMajor)
        where B : struct, ITensor<T>
        => ViewMaker.Part(ref ViewMaker.First(Whole, "Reshape", out Strided shape), shape.Reshape(Elements.Sizes<B>(), order));

    /// <summary>The whole tensor as another declared type of as many elements, by reference: the same memory under other sizes. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type; of the same order, or one of the two has a single axis.</typeparam>
    /// <exception cref="InvalidOperationException">It has another number of elements, or they lie in another order.</exception>
    [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View)]
    public ref B ReshapeRef<B>()
        where B : struct, ITensor<T>
    {
        Elements.DemandWhole<G, B>();
        return ref Unsafe.As<T, B>(ref _first);
    }

    /// <summary>An element along the first axis as the declared type it is, by reference: <c>ref Mat4 m = ref batch.At.Element&lt;Mat4&gt;(3)</c>. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type: its sizes are those of all axes but the first, in row-major order.</typeparam>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="InvalidOperationException">Elements are of other sizes, or do not lie together.</exception>
    [ShapeRule(ShapeRule.Element), MemoryCost(MemoryCost.View)]
    public ref B Element<B>(int i)
        where B : struct, ITensor<T>
        => ref Unsafe.As<T, B>(ref Unsafe.Add(ref _first, Elements.Offset<G, B>(i)));

    /// <summary>An element along the first two axes as the declared type it is, by reference. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type: its sizes are those of all axes but the first two, in row-major order.</typeparam>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="InvalidOperationException">Elements are of other sizes, or do not lie together.</exception>
    [ShapeRule(ShapeRule.Element), MemoryCost(MemoryCost.View)]
    public ref B Element<B>(int i, int j)
        where B : struct, ITensor<T>
        => ref Unsafe.As<T, B>(ref Unsafe.Add(ref _first, Elements.Offset<G, B>(i, j)));
}
