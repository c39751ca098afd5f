using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>One axis of a shape: its size (a number, a type parameter that stands for it, or not known), its name, and where it comes from.</summary>
internal readonly struct Dim
{
    private const int UnknownSize = -1;

    private readonly int _sizePlusOne;

    public Dim(int size, ITypeParameterSymbol? symbol = null, ITypeSymbol? name = null, DimOrigin? origin = null)
    {
        _sizePlusOne = size + 1;
        Symbol = symbol;
        Name = name;
        Origin = origin;
    }

    /// <summary>The size; -1 where it is not a known number.</summary>
    public int Size => _sizePlusOne - 1;

    /// <summary>The type parameter that stands for the size in generic code.</summary>
    public ITypeParameterSymbol? Symbol { get; }

    /// <summary>The axis type declared with <c>[NdDim]</c>; null for an axis without a name.</summary>
    public ITypeSymbol? Name { get; }

    /// <summary>Where the size comes from; null where nothing can be said.</summary>
    public DimOrigin? Origin { get; }

    public bool IsKnown => Size != UnknownSize;

    /// <summary>Whether this is a part of the axis that <see cref="Name"/> names: the name tells where it comes from, not how long it is.</summary>
    public bool IsPart => Origin is { Slice: not null } && Size != Origin.FullSize;

    public static Dim Unknown => new(UnknownSize);

    public Dim WithName(ITypeSymbol? name) => new(Size, Symbol, name, Origin);

    /// <summary>The same axis after a slice: a new size, the origin told about the slice. The name stays, and <see cref="IsPart"/> says what it is worth.</summary>
    public Dim Sliced(int? size, string text) =>
        new(size ?? UnknownSize, null, Name, new DimOrigin(Origin?.Declared, Origin?.Axis ?? 0, Origin?.FullSize ?? Size, text));

    public bool SameSizeAs(Dim other) =>
        IsKnown ? Size == other.Size
        : Symbol is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);
}

/// <summary>Where the size of an axis comes from: an axis of a declared type, possibly cut by a slice.</summary>
internal sealed class DimOrigin(ITypeSymbol? declared, int axis, int fullSize, string? slice = null)
{
    public ITypeSymbol? Declared { get; } = declared;

    public int Axis { get; } = axis;

    /// <summary>The size before the slice; -1 where it is not known.</summary>
    public int FullSize { get; } = fullSize;

    /// <summary>The text of the slice, <c>1..^1</c>; null for the whole axis.</summary>
    public string? Slice { get; } = slice;
}
