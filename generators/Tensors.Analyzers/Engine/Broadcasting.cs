using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>NumPy's broadcasting over shapes that may be partly known. Pure: no operations, no symbols looked up.</summary>
internal static class Broadcasting
{
    /// <summary>Why two shapes do not meet, at an axis counted from the last.</summary>
    internal readonly record struct Clash(int FromLast, Dim Left, Dim Right, bool NamesOnly);

    /// <summary>The shape two operands broadcast to; null where it cannot be told, and with <paramref name="clash"/> set where there is none.</summary>
    public static TensorShape? Join(TensorShape? left, TensorShape? right, out Clash? clash)
    {
        clash = null;
        if (left is null || right is null)
        {
            return null;
        }

        if (left.IsSymbolic || right.IsSymbolic)
        {
            return JoinSymbolic(left, right);
        }

        int rank = Math.Max(left.Rank, right.Rank);
        var dims = new Dim[rank];

        // From the last axis, as the rule is defined, but the first clash in reading order is the one reported.
        for (int k = 0; k < rank; k++)
        {
            Dim? l = left.FromLast(k), r = right.FromLast(k);
            dims[rank - 1 - k] = JoinAxis(l, r, out bool sizes, out bool names);
            if (sizes || names)
            {
                // Sizes that differ tell more than names that do.
                if (clash is null || clash.Value.NamesOnly || sizes)
                {
                    clash = new Clash(k, l!.Value, r!.Value, NamesOnly: !sizes);
                }
            }
        }

        return clash is null ? TensorShape.Create(ImmutableArray.Create(dims)) : null;
    }

    /// <summary>Whether <paramref name="value"/> can be written into <paramref name="destination"/>: it broadcasts to it and never widens it.</summary>
    /// <returns>Null where it fits or cannot be told. FromLast is -1 where the value has more axes.</returns>
    public static Clash? Fit(TensorShape? destination, TensorShape? value)
    {
        if (destination is null || value is null || destination.IsSymbolic || value.IsSymbolic)
        {
            return null;
        }

        Clash? found = null;
        for (int k = 0; k < value.Rank; k++)
        {
            Dim v = value.Dims[value.Rank - 1 - k];
            if (destination.FromLast(k) is not { } d)
            {
                // Leading axes of size 1 add no element.
                if (v.IsKnown && v.Size != 1)
                {
                    return new Clash(-1, Dim.Unknown, v, NamesOnly: false);
                }

                continue;
            }

            bool sizes = v.IsKnown && d.IsKnown && v.Size != 1 && v.Size != d.Size;
            bool names = !sizes && NamesDiffer(d, v);
            if (sizes || (names && found is null))
            {
                found = new Clash(k, d, v, NamesOnly: !sizes);
            }
        }

        return found;
    }

    private static TensorShape? JoinSymbolic(TensorShape left, TensorShape right)
    {
        if (left.IsSymbolic && right.IsSymbolic)
        {
            return SymbolEqualityComparer.Default.Equals(left.Of, right.Of) ? left : null;
        }

        // One value meets every shape; anything else meets "the shape of G" only at run time.
        TensorShape known = left.IsSymbolic ? right : left;
        return known.Rank == 0 ? (left.IsSymbolic ? left : right) : null;
    }

    private static Dim JoinAxis(Dim? left, Dim? right, out bool sizes, out bool names)
    {
        sizes = names = false;
        if (left is not { } l || right is not { } r)
        {
            return left ?? right!.Value;
        }

        if (l.IsKnown && r.IsKnown && l.Size != r.Size && l.Size != 1 && r.Size != 1)
        {
            sizes = true;
            return Dim.Unknown;
        }

        if (NamesDiffer(l, r))
        {
            names = true;
            return Dim.Unknown;
        }

        ITypeSymbol? name = NameOf(l, r);
        if (l.SameSizeAs(r) || r.Size == 1)
        {
            return l.WithName(name);
        }

        // 1 gives way; a size that is not known can only be 1 or the one that is.
        return l.Size == 1 || r.IsKnown ? r.WithName(name) : l.IsKnown ? l.WithName(name) : Dim.Unknown.WithName(name);
    }

    /// <summary>Whether two axes are of different names. A part of an axis keeps its name, but between axes of different sizes its length decides, and a
    /// part of one may meet the other: the inner walls of a grid, walls[1..], are as many as its cells. Where the whole axes are equally long, only the names tell
    /// rows from columns, in parts as in wholes.</summary>
    public static bool NamesDiffer(Dim a, Dim b)
    {
        if (a.Name is null || b.Name is null || a.Size == 1 || b.Size == 1 || SymbolEqualityComparer.Default.Equals(a.Name, b.Name))
        {
            return false;
        }

        // In generic code a name may stand for the other one.
        if (a.Name is ITypeParameterSymbol || b.Name is ITypeParameterSymbol)
        {
            return false;
        }

        int left = a.Origin?.FullSize ?? a.Size, right = b.Origin?.FullSize ?? b.Size;
        return !(a.IsPart || b.IsPart) || (left >= 0 && left == right);
    }

    /// <summary>The name of two axes that have met: that of a whole axis before that of a part, none where parts of different axes met.</summary>
    private static ITypeSymbol? NameOf(Dim l, Dim r)
    {
        if (l.Name is null || r.Name is null || SymbolEqualityComparer.Default.Equals(l.Name, r.Name))
        {
            return l.Size == 1 ? r.Name ?? l.Name : l.Name ?? r.Name;
        }

        return l.Size == 1 ? r.Name : r.Size == 1 ? l.Name : !l.IsPart ? l.Name : !r.IsPart ? r.Name : null;
    }
}
