namespace Tensors;

/// <summary>What lies outside an axis.</summary>
public enum BoundaryKind
{
    /// <summary>The other end: the axis is a ring.</summary>
    Wrap,

    /// <summary>The nearest element.</summary>
    Clamp,

    /// <summary>A value.</summary>
    Constant,
}

/// <summary>A rule for what lies outside an axis, for elements of <typeparamref name="T"/>.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Value">The value of <see cref="BoundaryKind.Constant"/>.</param>
[MemoryCost(MemoryCost.Value)]
public readonly record struct Boundary<T>(BoundaryKind Kind, T Value)
    where T : unmanaged
{
    /// <summary>A rule that needs no value serves every element type.</summary>
    public static implicit operator Boundary<T>(Boundary boundary) => new(boundary.Kind, default);
}

/// <summary>The rules for what lies outside an axis: <see cref="Wrap"/>, <see cref="Clamp"/>, <see cref="Constant{T}"/>.</summary>
/// <param name="Kind">The rule.</param>
[MemoryCost(MemoryCost.Value)]
public readonly record struct Boundary(BoundaryKind Kind)
{
    /// <summary>The other end: the axis is a ring, as in NumPy's <c>roll</c>.</summary>
    public static Boundary Wrap => new(BoundaryKind.Wrap);

    /// <summary>The nearest element.</summary>
    public static Boundary Clamp => new(BoundaryKind.Clamp);

    /// <summary>A value.</summary>
    public static Boundary<T> Constant<T>(T value)
        where T : unmanaged
        => new(BoundaryKind.Constant, value);
}
