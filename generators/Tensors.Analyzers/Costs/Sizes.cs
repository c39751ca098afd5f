using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Bytes and elements of values, as far as types and constant bounds tell.</summary>
internal sealed class Sizes(KnownTypes known)
{
    /// <summary>The bytes of a tensor value: exact, an upper bound where a slice's bounds are not constant, null where nothing is known.</summary>
    public Amount? BytesOf(TensorValue value)
    {
        if (value.Declared is not null && known.Layouts.BytesOf(value) is { } whole)
        {
            return new Amount(whole);
        }

        return LengthOf(value.Shape) is { } length && ElementSize(value.Element) is { } size ? length.Times(size) : null;
    }

    /// <summary>The elements of a shape; a cut whose bounds are not constant counts as the whole axis.</summary>
    public static Amount? LengthOf(TensorShape? shape)
    {
        if (shape is null || shape.IsSymbolic)
        {
            return null;
        }

        var length = new Amount(1);
        foreach (Dim dim in shape.Dims)
        {
            if (dim.IsKnown)
            {
                length = length.Times(dim.Size);
            }
            else if (dim.Origin is { FullSize: >= 0 and var full })
            {
                length = length.Times(full) with { AtMost = true };
            }
            else
            {
                return null;
            }
        }

        return length;
    }

    public long? ElementSize(ITypeSymbol? element) => ElementTypes.SizeOf(element) ?? known.Layouts.Of(element)?.Size;

    /// <summary>The bytes of a value of a type in memory; 8 for references.</summary>
    public long? SizeOf(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol => null,
        { IsReferenceType: true } => 8,
        _ => ElementSize(type),
    };
}
